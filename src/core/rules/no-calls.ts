import { flatten } from '../spelling.js';
import { topicOfField } from './topics.js';

/** Not "don't call before nine", "don't call the house", "you don't call back" or "don't hesitate to call". */
const NO_CALLS = new RegExp(
  [
    String.raw`(?<!\b(?:you|they|we|i|he|she|who|why|people|if) )\b(?:do not|don't|dont|never) (?:call|phone|ring|telephone)\b(?: me\b| us\b)?(?! ?(?:back|before|after|until|till|unless|except|between|during|on|at|it|this|that|the|my|our|his|her|home|yourselves)\b)`,
    String.raw`(?<!\b(?:had|got|get|receive|received|were|was|still|and) )\b(?:no|not by|without) (?:phone|phone calls?|telephone|calls)\b(?=[ ,.!;:)]*(?:please|thanks?|thank you|pls|$|[,.!;)]))`,
    String.raw`\b(?:e-?mail|text|sms|whatsapp|written|writing|messages?) only\b|\bonly (?:by|via|per|through|in) (?:e-?mail|text|sms|whatsapp|writing)\b`,
    String.raw`\b(?:prefer|rather) (?:not to (?:talk|speak|be called)|you (?:did not|didn't) call|(?:to (?:be contacted|communicate|write) )?(?:by |via |in )?(?:e-?mail|writing)\b)`,
    String.raw`\b(?:cannot|can't|can not|unable to) (?:take|answer|receive|do|make) (?:phone )?calls\b(?! (?:before|after|until|till|between|during|on|at)\b)`,
    String.raw`\b(?:bitte )?(?:nicht|keinesfalls) (?:anrufen|telefonisch)\b(?! (?:vor|nach|zwischen))|\b(?:rufen sie|ruft|ruf) (?:mich |uns )?(?:bitte )?nicht an\b|\bkeine (?:anrufe|telefonate)\b`,
    String.raw`\b(?:nur|ausschliesslich|lieber|am liebsten) (?:per |via |uber )?(?:e-?mail|mail|sms|whatsapp|schriftlich)\b`,
    String.raw`\bno (?:me |nos )?(?:llame[ns]?|llameis|telefoneen?)\b(?! (?:antes|despues|hasta|entre))|\bsin llamadas\b|\bno quiero (?:llamadas|que me llamen)\b`,
    String.raw`\b(?:solo|solamente|unicamente|prefiero|mejor) (?:por |via )?(?:correo|e-?mail|escrito|mensajes?|whatsapp)\b`,
    String.raw`\bne (?:m'|me |nous )?(?:appelez|telephonez) pas\b(?! (?:avant|apres|entre))|\bpas (?:d'appels?|de telephone|par telephone)\b`,
    String.raw`\b(?:uniquement|seulement|exclusivement|que) par (?:e-?mail|mail|courriel|ecrit|sms|messages?)\b|\bprefer\w{1,4} (?:par |l'|le |les |un )?(?:e-?mails?|mails?|courriels?|ecrit)\b`,
  ].join('|'),
);

/** Whether the customer asks to be answered in writing and not by a call, in flattened text. */
export function refusesCalls(flat: string): boolean {
  return NO_CALLS.test(flat);
}

/** Asks for a number to call: for one that is safe, or to write to, also who wants no call may be asked. */
const NO_CALL_NEEDED =
  /\b(?:safe\w{0,2}|text|sms|whatsapp|sicher\w{0,2}|diskret\w{0,2}|seguro|discret\w{0,2}|(?:en|sans) (?:toute )?(?:securite|danger))\b/;

/** Whether a field of `qualify` is a number to call them on: who wants no call is not asked for it. */
export function asksToCall(item: { field: string; ask: string }): boolean {
  return topicOfField(item) === 'phone' && !NO_CALL_NEEDED.test(flatten(item.ask));
}
