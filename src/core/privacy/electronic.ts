import { matchSpans, type Search } from './finding.js';

/** E-mail addresses, also those written around robots: "dana (at) fox (dot) example". */
export const findEmails: Search = (text) => [...matchSpans(text, EMAIL), ...matchSpans(text, SPELLED_EMAIL)];

/** Keys, tokens and passwords: those whose form is known, and those that are named as such. */
export const findTokens: Search = (text) => [
  ...matchSpans(text, KNOWN_TOKEN),
  ...matchSpans(text, PRIVATE_KEY),
  ...matchSpans(text, URL_LOGIN),
  ...matchSpans(text, URL_SECRET),
  ...matchSpans(text, BEARER),
  ...matchSpans(text, NAMED_SECRET, looksSecret),
  ...matchSpans(text, NAMED_PASSWORD),
];

/**
 * RFC 5321 with letters of any script; a quoted local part as RFC 5322 writes it. Quotes around an address are not part
 * of it.
 */
const EMAIL =
  /(?:(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}!#$%&*+/=?^_{|}~-][\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,63}|"[^"\n]{1,60}")@(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})/giu;
const SPELLED_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_+-][\p{L}\p{N}._+-]{0,63}(?: ?[([{] ?(?:at|arroba|arobase|@) ?[)\]}] ?(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[([{] ?(?:dot|punkt|punto|point) ?[)\]}] ?| (?:dot|punkt|punto|point) )){1,4}| at (?:[\p{L}\p{N}-]{1,63}(?: dot | ?[([{]dot[)\]}] ?)){1,4})\p{L}{2,12}(?![\p{L}\p{N}])/giu;

const KNOWN_TOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${[
    'sk-[\\w-]{16,200}',
    '(?:sk|pk|rk)_(?:live|test)_\\w{10,200}',
    'whsec_\\w{16,100}',
    'gh[opsur]_\\w{20,255}',
    'github_pat_\\w{20,255}',
    'glpat-[\\w-]{16,64}',
    'xox[abeoprs]-[\\w-]{10,250}',
    'xapp-[\\w-]{10,250}',
    'hooks\\.slack\\.com/services/[\\w/]{10,100}',
    '(?:AKIA|ASIA)[A-Z\\d]{16}',
    'AIza[\\w-]{30,45}',
    'ya29\\.[\\w-]{20,500}',
    'GOCSPX-[\\w-]{20,40}',
    'SG\\.[\\w-]{16,40}\\.[\\w-]{16,60}',
    'npm_[a-z\\d]{30,50}',
    'hf_[a-z\\d]{20,50}',
    'dop_v1_[a-f\\d]{40,80}',
    'shpat_[a-f\\d]{30,40}',
    'sq0(?:atp|csp)-[\\w-]{20,60}',
    'EAA[a-z\\d]{40,300}',
    '\\d{8,10}:AA[\\w-]{32,34}',
    'eyJ[\\w-]{8,4000}\\.eyJ[\\w-]{4,8000}(?:\\.[\\w-]{0,2000})?',
  ].join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
);
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\w\s+/=:,-]{1,4000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g;
/** `user:password` of an address. */
const URL_LOGIN = /\b[a-z][a-z+.-]{1,20}:\/\/(?<it>[^\s:/@]{1,64}:[^\s/@]{1,200})@/giu;
const URL_SECRET =
  /[?&#](?:access_token|refresh_token|id_token|token|api_?key|apikey|key|secret|signature|sig|password|pwd|auth|code)=(?<it>[^\s&#"'<>]{6,2000})/giu;
const BEARER = /\b(?:bearer|authorization: ?basic) (?<it>[\w.~+/=-]{16,4000})/giu;
const NAMED_SECRET =
  /\b(?:api[ _-]?key|api[ _-]?token|access[ _-]?(?:token|key)|auth(?:entication)?[ _-]?token|client[ _-]?secret|secret(?:[ _-]?key)?|private[ _-]?key|token|zugangstoken|zugriffstoken|jeton|clave de (?:api|acceso)|cl[eé] api)\b[ "']{0,2}(?:[:=]{1,2}|is|ist|es|est)[ "']{0,3}(?<it>[\w.~+/=-]{12,4000})/giu;
const NAMED_PASSWORD =
  /\b(?:passwor[dt]|passwd|pwd|passphrase|kennwort|contrase(?:ñ|n)a|mot de passe|mdp)\b[ "']{0,2}[:=] ?["']?(?<it>[^\s"'<>]{4,100})/giu;

/** A word is no key: keys have digits, or capitals within. */
function looksSecret(value: string): boolean {
  return /\d/.test(value) || /[a-z][A-Z]/.test(value);
}
