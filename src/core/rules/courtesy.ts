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

const PRAISE =
  /\b(?:thank\w{0,3}|thx|love|loved|lovely|beautiful\w{0,2}|wonderful|great|happy|pleased|perfect|fantastic|amazing|danke|dank|wunderschon\w{0,2}|wunderbar|begeistert|zufrieden|gracias|encanta\w{0,2}|content[oa]s|merci|ravis?|contents?)\b/;
/** What wants or regrets something beside the praise, and so may need an answer. */
const AND_MORE =
  /\b(?:please|could|can|would|will|need\w{0,2}|want|send|call|when|but|however|except|although|only|not|no|never|yet|still|just one|bitte|konn\w{1,4}|kann|mocht\w{1,3}|brauch\w{0,3}|aber|nicht|kein\w{0,2}|nur|noch|leider|por favor|puede\w{0,2}|podria\w{0,2}|necesit\w{1,4}|quier\w{1,4}|pero|sin embargo|solo|aun|falta\w{0,2}|plait|pouvez|pourr\w{1,4}|voudr\w{1,4}|besoin|mais|pas|cependant|encore|manque\w{0,3})\b|n't\b/;

/** Whether every sentence of a flattened text praises or thanks, and none asks for anything. */
export function isPraise(flat: string): boolean {
  if (!THANKS.test(flat) || AND_MORE.test(flat) || /[?¿\d]/.test(flat)) return false;
  const sentences = flat.split(/[.!\n]+/).filter((sentence) => /\p{L}/u.test(sentence));
  return (
    (flat.match(/[\p{L}']+/gu) ?? []).length <= MOST_WORDS && sentences.every((each) => PRAISE.test(each))
  );
}
