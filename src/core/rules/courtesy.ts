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

/** Whether a flattened text says thank you and nothing else. */
export function isCourtesy(flat: string): boolean {
  if (!THANKS.test(flat) || /[?¿\d]/.test(flat)) return false;
  const words = flat.match(/[\p{L}']+/gu) ?? [];
  return words.length <= MOST_WORDS && words.every((word) => POLITE.has(word));
}
