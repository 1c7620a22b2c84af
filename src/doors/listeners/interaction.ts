import { isUtf8 } from 'node:buffer';
import { unescapeForm } from '../http/body.js';

const PAYLOAD = Buffer.from('payload=');
const MESSAGE = Buffer.from('"message":{');
const [AMPERSAND, QUOTE, BACKSLASH] = [0x26, 0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * What an interaction, a form with JSON in its field `payload`, says; undefined of a form that is none, null of what
 * cannot be read. The message is left out: a click travels with the whole card it was made on, most of the request,
 * and nobody reads it, as the store knows better what the card is about. While a hundred people click at once, each of
 * them would wait until a hundred cards are read, and all of these would lie in memory.
 */
export function readInteraction(form: Buffer): unknown {
  if (!form.subarray(0, PAYLOAD.length).equals(PAYLOAD)) return undefined;
  const end = form.indexOf(AMPERSAND);
  const json = unescapeForm(form.subarray(PAYLOAD.length, end < 0 ? form.length : end));
  if (!isUtf8(json)) return null;
  try {
    return JSON.parse(emptyMessage(json).toString('utf8'));
  } catch {
    return null;
  }
}

/** Makes `{}` of the object in the outermost field `message`, in place. What is not written that tight is left. */
function emptyMessage(json: Buffer): Buffer {
  let depth = 0;
  let quoted = false;
  let begin = -1;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (quoted) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) {
      quoted = true;
      // A field's name, as no value is followed by a colon.
      if (depth === 1 && begin < 0 && MESSAGE.equals(json.subarray(at, at + MESSAGE.length)))
        begin = at + MESSAGE.length;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth++;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth--;
      if (depth === 1 && begin >= 0) return json.copyWithin(begin, at).subarray(0, begin + json.length - at);
    }
  }
  return json;
}
