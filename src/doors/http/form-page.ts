import { createHash } from 'node:crypto';
import type { Policy } from '../../core/policy.js';
import { FORM_STYLE } from './form-style.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { listHours } from './opening-hours.js';

/** A field no person sees. Its name is one that no browser and no password manager fills by itself. */
export const TRAP_FIELD = 'reference_url';

/** What was typed, by the name of the input. */
export type Typed = Readonly<Record<string, string>>;

/** `problems`: whole sentences by the name of the input; `failure`: what happened when nothing is wrong with them. */
export interface FormState {
  typed: Typed;
  problems: { input: string; words: string }[];
  failure?: { title: string; words: string };
}

/** The questions of `qualify` that the form asks: `input` is the name of the element, `field` that of the answer. */
export interface Question {
  input: string;
  field: string;
  ask: string;
}

/** The contact form, empty or with what was typed and what is wrong with it. */
export function renderForm(business: Policy['business'], questions: Question[], state: FormState): string {
  const field = (name: string, label: Html, input: InputLook) => renderField(state, name, label, input);
  const optional = html`<span class="note">(optional)</span>`;
  return renderPage(business, {
    title:
      state.problems.length > 0 || state.failure
        ? `Not sent yet – ${business.name}`
        : `Contact – ${business.name}`,
    main: html`
<div class="wrap columns">
  <div class="intro">
    <h1>How can we help?</h1>
    ${business.about.trim() !== '' && html`<p class="lead">${business.about.trim()}</p>`}
  </div>
  <form class="card" method="post" action="/form" accept-charset="utf-8" novalidate>
    ${renderNotice(state, questions)}
    ${field('name', html`Your name ${optional}`, { autocomplete: 'name' })}
    <div class="pair">
      ${field('email', html`E-mail`, { type: 'email', autocomplete: 'email', hint: 'ways' })}
      ${field('phone', html`Phone`, { type: 'tel', autocomplete: 'tel', hint: 'ways' })}
    </div>
    <p class="hint" id="ways">One of the two is enough, so that we can answer you.</p>
    ${field('message', html`Your message`, { lines: 6 })}
    ${
      questions.length > 0 &&
      html`<fieldset>
      <legend>A few questions that help us answer well <span class="note">(optional)</span></legend>
      ${questions.map(({ input, ask }) => field(input, html`${ask}`, {}))}
    </fieldset>`
    }
    <div class="trap" aria-hidden="true">
      <label for="${TRAP_FIELD}">Please leave this empty</label>
      <input id="${TRAP_FIELD}" name="${TRAP_FIELD}" type="text" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" data-bwignore>
    </div>
    <div class="send">
      <button type="submit">Send message</button>
      <p class="note">We use what you write here to answer you.</p>
    </div>
  </form>
  <div class="facts">
    ${renderNext(business)}
  </div>
</div>`,
  });
}

/** The page after a message was taken in. */
export function renderThanks(business: Policy['business']): string {
  return renderPage(business, {
    title: `Thank you – ${business.name}`,
    main: html`
<div class="wrap">
  <div class="single">
    <div class="intro">
      <span class="tick" aria-hidden="true"><svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg></span>
      <h1>Thank you. Your message has arrived.</h1>
    </div>
    <div class="card">
      ${renderNext(business)}
    </div>
    <p><a href="/form">Write another message</a></p>
  </div>
</div>`,
  });
}

/** A page for a request that is no form: too large, or not readable. */
export function renderRefusal(business: Policy['business'], title: string, words: string): string {
  return renderPage(business, {
    title: `${title} – ${business.name}`,
    main: html`
<div class="wrap">
  <div class="single">
    <div class="intro"><h1>${title}</h1></div>
    <div class="card"><p>${words}</p><p><a class="button" href="/form">Back to the form</a></p></div>
  </div>
</div>`,
  });
}

const STYLE_PATH = '/form/style.css';
/** Changes with the style sheet: no browser shows a new page in an old style. */
const STYLE_VERSION = createHash('sha256').update(FORM_STYLE).digest('hex').slice(0, 12);

/** The browser tab's icon: the business's first letter. */
export function renderIcon(business: Policy['business']): string {
  const icon = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="32" fill="#1f5748"/><text x="32" y="45" font-family="Georgia, serif" font-size="38" font-weight="600" text-anchor="middle" fill="#fff">${initial(business)}</text></svg>`;
  return icon.markup;
}

function renderPage(business: Policy['business'], page: { title: string; main: Html }): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="/form/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_PATH}?v=${STYLE_VERSION}">
</head>
<body>
<header class="top"><div class="wrap"><a class="brand" href="/form"><span class="mark" aria-hidden="true">${initial(business)}</span><span>${business.name}</span></a></div></header>
<main>${page.main}
</main>
<footer><div class="wrap">${business.name}</div></footer>
</body>
</html>
`.markup;
}

interface InputLook {
  type?: string;
  autocomplete?: string;
  /** A text area of so many lines. */
  lines?: number;
  /** The id of a hint that describes it. */
  hint?: string;
}

function renderField(state: FormState, name: string, label: Html, look: InputLook): Html {
  const problem = state.problems.find(({ input }) => input === name)?.words;
  const value = state.typed[name] ?? '';
  const about = [problem !== undefined && `${name}-problem`, look.hint].filter(Boolean).join(' ');
  const describedBy = about !== '' && html` aria-describedby="${about}"`;
  // What is typed may run from right to left, an address or a number never does.
  const direction = !look.type && html` dir="auto"`;
  const common = html`id="${name}" name="${name}"${problem !== undefined && html` aria-invalid="true"`}${describedBy}${direction}`;
  // A browser swallows the first line break of a text area: give it one of its own.
  const control = look.lines
    ? html`<textarea ${common} rows="${look.lines}" required>\n${value}</textarea>`
    : html`<input ${common} type="${look.type ?? 'text'}" value="${value}" autocomplete="${look.autocomplete ?? 'off'}">`;
  return html`<div class="field">
      <label for="${name}">${label}</label>
      ${control}
      ${problem !== undefined && html`<p class="problem" id="${name}-problem">${problem}</p>`}
    </div>`;
}

function renderNotice({ problems, failure }: FormState, questions: Question[]): Html | null {
  if (failure) {
    return html`<div class="notice" role="alert"><h2>${failure.title}</h2><p>${failure.words}</p></div>`;
  }
  if (problems.length === 0) return null;
  // From the top of the form to its end, as one who mends them goes.
  const order = ['name', 'email', 'phone', 'message', ...questions.map(({ input }) => input)];
  const inOrder = problems.toSorted((a, b) => order.indexOf(a.input) - order.indexOf(b.input));
  return html`<div class="notice" role="alert">
      <h2>Your message has not been sent yet</h2>
      <p>Everything you typed is still here. Please look at this:</p>
      <ul>${inOrder.map(({ input, words }) => html`<li><a href="#${input}">${words}</a></li>`)}</ul>
    </div>`;
}

/** What happens with a message, and when somebody is there. */
function renderNext(business: Policy['business']): Html {
  const hours = listHours(business.hours);
  const when = hours.length > 0 ? 'during our opening hours' : 'as soon as we can';
  return html`<section aria-labelledby="next">
      <h2 id="next">What happens next</h2>
      <ol class="steps">
        <li><span>A person at ${business.name} reads your message.</span></li>
        <li><span>We answer by e-mail or phone, ${when}.</span></li>
        <li><span>If you think of something else, write again with the same e-mail address: it joins what you have told us.</span></li>
      </ol>
    </section>
    ${
      hours.length > 0 &&
      html`<section aria-labelledby="hours">
      <h2 id="hours">Opening hours</h2>
      <dl class="hours">${hours.map(({ days, times }) => html`<dt>${days}</dt><dd>${times}</dd>`)}</dl>
    </section>`
    }`;
}

function initial(business: Policy['business']): string {
  return /[\p{L}\p{N}]/u.exec(business.name)?.[0]?.toUpperCase() ?? '•';
}
