import { GRIEVANCE, TROUBLE } from './signals-support.js';

const THANKS = /\b(?:thanks|thank you|thx|cheers|danke|dank|gracias|merci)\b/;
/** What stands around a thank-you and says nothing else, in the four languages. */
const POLITE = new Set(
  (
    'thanks thank you thx cheers so very much many a lot ton again all good well great perfect fine ok okay lovely super ' +
    'wonderful brilliant amazing awesome noted understood got it received that this is was everything just to say we i are ' +
    'am for the your help time reply answer message quick kind and happy pleased hi hello dear best regards ' +
    'danke vielen lieben herzlichen besten schon dank alles gut prima bestens passt wunderbar klasse fur die ihre ihr ' +
    'antwort hilfe nachricht schnelle ist das und wir sind zufrieden hallo liebe viele grusse ' +
    'gracias muchas muchisimas mil todo bien perfecto vale genial estupendo por la su respuesta ayuda mensaje y de nuevo hola saludos ' +
    "merci beaucoup bien tout va est parfait c'est pour votre reponse aide message et encore bonjour cordialement"
  ).split(' '),
);
const MOST_WORDS = 16;

/** Signs that say no more than "fine" or "thank you", alone or several; their shades are no letters. */
const NODS =
  /^(?:(?:👍|👌|🙏|🙂|😊|😀|😃|😄|😁|🤝|👏|💪|🎉|✅|✔|❤|♥|💚|💙|🥰|😍)[\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f]?|[:;]-?[)d]|[!. ])+(?<!^[!. ]+)$/u;

/** Whether a flattened text says thank you, or nods, and nothing else. */
export function isCourtesy(flat: string): boolean {
  if (NODS.test(flat)) return true;
  if (!THANKS.test(flat) || /[?¿\d]/.test(flat)) return false;
  const words = flat.match(/[\p{L}']+/gu) ?? [];
  return words.length <= MOST_WORDS && words.every((word) => POLITE.has(word));
}

const PRAISE =
  /\b(?:thank\w{0,3}|thx|love|loved|lovely|beautiful\w{0,2}|wonderful|great|happy|pleased|perfect|fantastic|amazing|danke|dank|wunderschon\w{0,2}|wunderbar|begeistert|zufrieden|gracias|encanta\w{0,2}|content[oa]s|merci|ravis?|contents?)\b/;
/** What wants or regrets something beside the praise, and so may need an answer. */
const AND_MORE =
  /\b(?:please|could|can|would|will|need\w{0,2}|want|send|call|when|but|however|except|although|only|not|no|never|yet|still|just one|bitte|konn\w{1,4}|kann|mocht\w{1,3}|brauch\w{0,3}|aber|nicht|kein\w{0,2}|nur|noch|leider|por favor|puede\w{0,2}|podria\w{0,2}|necesit\w{1,4}|quier\w{1,4}|pero|sin embargo|solo|aun|falta\w{0,2}|plait|pouvez|pourr\w{1,4}|voudr\w{1,4}|besoin|mais|pas|cependant|encore|manque\w{0,3})\b|n't\b/;

/** Nobody says so of what went wrong. */
const HEARTY =
  /\b(?:love|loved|lovely|beautiful\w{0,2}|wonderful|perfect\w{0,2}|fantastic|amazing|brilliant|delicious|thrilled|delighted|wunderschon\w{0,2}|wunderbar|traumhaft\w{0,2}|ein traum|begeistert|toll|grossartig|encantad\w{1,2}|encanto|maravill\w{2,4}|estupend\w{1,2}|riquisim\w{1,2}|fenomenal|ravie?s?|magnifique|superbe|parfait\w{0,2}|nickel|delicieu\w{1,2}|impeccable)\b/;

/**
 * Whether a flattened text praises or thanks and asks for nothing: every sentence of it, or in hearty words, beside
 * which nothing is said to have gone wrong.
 */
export function isPraise(flat: string): boolean {
  if (!THANKS.test(flat) || AND_MORE.test(flat) || /[?¿\d]/.test(flat)) return false;
  const words = (flat.match(/[\p{L}']+/gu) ?? []).length;
  if (HEARTY.test(flat) && words <= MOST_HEARTY) return !TROUBLE.test(flat) && !GRIEVANCE.test(flat);
  const sentences = flat.split(/[.!\n]+/).filter((sentence) => /\p{L}/u.test(sentence));
  return words <= MOST_WORDS && sentences.every((each) => PRAISE.test(each));
}

const MOST_HEARTY = 40;
