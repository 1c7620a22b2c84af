import { isUtf8 } from 'node:buffer';
import { hexDigit, unescapeForm } from '../http/body.js';

const PAYLOAD = Buffer.from('payload=');
/** What follows the quote before the name of the field `message`, and begins its object, as forms escape it. */
const MESSAGE = Buffer.from('message%22%3A%7B');
const [AMPERSAND, PERCENT, QUOTE, BACKSLASH] = [0x26, 0x25, 0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const ALWAYS_ESCAPED = [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT];

/**
 * What an interaction, a form with JSON in its field `payload`, says; undefined of a form that is none, null of what
 * cannot be read. The message is left out: a click travels with the whole card it was made on, most of the request,
 * and nobody reads it, as the store knows better what the card is about. While a hundred people click at once, each of
 * them would wait until a hundred cards are read, and all of these would lie in memory.
 */
export function readInteraction(form: Buffer): unknown {
  if (!form.subarray(0, PAYLOAD.length).equals(PAYLOAD)) return undefined;
  const end = form.indexOf(AMPERSAND);
  const json = unescapeForm(emptyMessage(form.subarray(PAYLOAD.length, end < 0 ? form.length : end)));
  if (!isUtf8(json)) return null;
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * Makes `{}` of the object in the outermost field `message` of escaped JSON, before anything is unescaped. What is not
 * written as tight as Slack writes it is left.
 */
function emptyMessage(json: Buffer): Buffer {
  if (ALWAYS_ESCAPED.some((byte) => json.includes(byte))) return json;
  let depth = 0;
  let quoted = false;
  let begin = -1;
  for (let at = 0; at < json.length; at++) {
    if (json[at] !== PERCENT) continue;
    const byte = (hexDigit(json[at + 1]) << 4) | hexDigit(json[at + 2]);
    at += 2;
    if (quoted) {
      if (byte === BACKSLASH) at += json[at + 1] === PERCENT ? 3 : 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) {
      quoted = true;
      // A field's name, as no value is followed by a colon.
      if (depth === 1 && begin < 0 && beginsMessage(json, at + 1)) begin = at + 1 + MESSAGE.length;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth++;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth--;
      if (depth === 1 && begin >= 0) return Buffer.concat([json.subarray(0, begin), json.subarray(at - 2)]);
    }
  }
  return json;
}

function beginsMessage(json: Buffer, at: number): boolean {
  return json[at] === MESSAGE[0] && json.subarray(at, at + MESSAGE.length).equals(MESSAGE);
}
