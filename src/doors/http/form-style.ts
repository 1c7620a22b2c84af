/** The form's one style sheet. The reader's own fonts, no pictures: nothing is loaded from elsewhere. */
export const FORM_STYLE = `
:root {
  --paper: #f6f3ed; --card: #ffffff; --ink: #23211d; --soft: #5e594f; --line: #ddd7ca; --field: #8b8474;
  --accent: #1f5748; --accent-deep: #16433a; --accent-ink: #ffffff; --tint: #e3ece6;
  --band: #1d5245; --band-deep: #143c33; --band-ink: #ffffff; --band-soft: #d3e4dc;
  --bad: #a4291f; --bad-tint: #fbeeec;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191a18; --card: #222421; --ink: #efece5; --soft: #b5afa2; --line: #3a3c37; --field: #807c72;
    --accent: #8cc9b2; --accent-deep: #a6dcc7; --accent-ink: #10251e; --tint: #26362f;
    --band: #1a3f35; --band-deep: #122b25; --band-ink: #f4f1ea; --band-soft: #b9d0c6;
    --bad: #ff9d91; --bad-tint: #3a2320;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
h1 { font-size: clamp(2.1rem, 1.5rem + 2.6vw, 3.25rem); line-height: 1.1; letter-spacing: -0.025em; font-weight: 700; margin: 0; text-wrap: balance; }
h2 { font-size: 1.15rem; line-height: 1.3; font-weight: 700; letter-spacing: -0.01em; margin: 0; }
p { margin: 0; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }

.wrap { width: min(70rem, 100%); margin-inline: auto; padding-inline: clamp(1.25rem, 4vw, 2.5rem); }
.top { background: var(--band-deep); color: var(--band-ink); position: relative; z-index: 1; }
.top .wrap { padding-block: 0.9rem; }
.top :focus-visible { outline-color: var(--band-ink); }
.brand { display: inline-flex; align-items: center; gap: 0.75rem; font-size: 1.1rem; font-weight: 700; line-height: 1.25; letter-spacing: -0.01em; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.mark { flex: none; display: grid; place-items: center; width: 2.25rem; height: 2.25rem; border-radius: 0.65rem; background: var(--band-ink); color: var(--band-deep); }

main { flex: 1; position: relative; z-index: 0; overflow-x: clip; padding-bottom: clamp(2.5rem, 6vw, 4.5rem); }
.columns, .single { display: grid; gap: 2.5rem; }
/* The band reaches from edge to edge behind the introduction, and a little under the card that follows it. */
.intro { display: grid; gap: 1rem; align-content: start; position: relative; color: var(--band-ink); padding-block: clamp(2.25rem, 6vw, 4rem) 0.5rem; }
.intro::before {
  content: ""; position: absolute; z-index: -1; inset: 0 -100vw -6rem;
  background: radial-gradient(60rem 30rem at 70% -10%, rgb(255 255 255 / 0.10), transparent 70%), linear-gradient(var(--band), var(--band-deep) 130%);
}
.intro h1 { max-width: 18ch; }
.lead { font-size: 1.2rem; line-height: 1.5; max-width: 34rem; white-space: pre-line; }
.intro .lead { color: var(--band-soft); }
.facts { display: grid; gap: 2rem; align-content: start; max-width: 34rem; }
.facts h2, .single h2 { margin-bottom: 0.85rem; }
.steps { list-style: none; counter-reset: step; margin: 0; padding: 0; display: grid; gap: 0.9rem; }
.steps li { counter-increment: step; display: grid; grid-template-columns: 1.9rem 1fr; gap: 0.85rem; color: var(--soft); }
.steps li::before { content: counter(step); display: grid; place-items: center; width: 1.9rem; height: 1.9rem; margin-top: -0.1rem; border-radius: 50%; background: var(--tint); color: var(--accent); font-weight: 600; font-size: 0.9rem; }
.hours { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.75rem; color: var(--soft); }
.hours dd { margin: 0; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: clamp(1.25rem, 4vw, 2.25rem); box-shadow: 0 1px 2px rgb(40 34 20 / 0.05), 0 14px 40px -18px rgb(40 34 20 / 0.22); }
form.card { display: grid; gap: 1.35rem; position: relative; }
.field { display: grid; gap: 0.35rem; min-width: 0; }
.pair { display: grid; gap: 1.35rem; min-width: 0; }
label, legend { font-weight: 600; overflow-wrap: anywhere; }
.note { font-weight: 400; color: var(--soft); font-size: 0.925rem; }
.hint { color: var(--soft); font-size: 0.925rem; margin-top: -0.7rem; }
input, textarea {
  width: 100%; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--field); border-radius: 0.5rem; padding: 0.65rem 0.8rem; min-height: 3rem;
}
textarea { min-height: 9.5rem; resize: vertical; line-height: 1.5; }
input:focus, textarea:focus { outline: 3px solid var(--accent); outline-offset: 1px; border-color: var(--accent); border-radius: 0.5rem; }
[aria-invalid="true"] { border: 2px solid var(--bad); padding: calc(0.65rem - 1px) calc(0.8rem - 1px); }
.problem { color: var(--bad); font-size: 0.95rem; font-weight: 600; line-height: 1.4; }
fieldset { border: 0; border-top: 1px solid var(--line); margin: 0.25rem 0 0; padding: 1.35rem 0 0; min-width: 0; display: grid; gap: 1.1rem; }
legend { float: left; padding: 0; width: 100%; }
legend + * { clear: both; }
fieldset label { font-weight: 500; }

.notice { border: 1px solid var(--bad); border-left-width: 5px; border-radius: 0.6rem; background: var(--bad-tint); padding: 1rem 1.15rem; display: grid; gap: 0.4rem; }
.notice h2 { font-size: 1.1rem; color: var(--bad); }
.notice ul { margin: 0; padding-left: 1.2rem; }
.notice a { color: inherit; }

button, .button {
  font: inherit; font-weight: 600; cursor: pointer; border: 0; border-radius: 0.6rem; min-height: 3.25rem; padding: 0.75rem 1.75rem;
  background: var(--accent); color: var(--accent-ink); text-decoration: none; display: inline-grid; place-items: center;
}
button:hover, .button:hover { background: var(--accent-deep); }
button:focus-visible { outline-offset: 3px; border-radius: 0.6rem; }
.send { display: grid; gap: 0.75rem; }
.trap { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.single { max-width: 46rem; margin-inline: auto; }
.single .intro h1 { max-width: none; }
.single .card { display: grid; gap: 2rem; position: relative; }
.tick { width: 3.5rem; height: 3.5rem; border-radius: 50%; background: var(--band-ink); color: var(--band-deep); display: grid; place-items: center; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; }
footer .wrap { padding-block: 1.5rem; }

@media (min-width: 36rem) {
  .pair { grid-template-columns: 1fr 1fr; align-items: start; }
  button { justify-self: start; }
}
@media (max-width: 35.99rem) {
  .card { border-radius: 0.8rem; }
  .card { margin-inline: -0.4rem; }
  .columns, .single { gap: 2rem; }
}
@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); grid-template-rows: auto 1fr; gap: 0 clamp(3rem, 6vw, 5.5rem); }
  .columns > .card { grid-column: 2; grid-row: 1 / span 2; align-self: start; margin-top: 3.5rem; }
  .columns > .intro { padding-block: 4.75rem 4rem; }
  .columns > .intro::before { bottom: 0; }
  .columns > .facts { padding-top: 3rem; }
}
@media (prefers-contrast: more) { :root { --soft: var(--ink); --field: var(--ink); --line: var(--ink); } }
`;
