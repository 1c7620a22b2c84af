import { isUtf8 } from 'node:buffer';
import { unescapeForm } from '../http/body.js';

const PAYLOAD = Buffer.from('payload=');
const AMPERSAND = 0x26;
/** As forms escape them. A string of JSON has a backslash before every quote: none holds the like. */
const MESSAGE = Buffer.from('%22message%22%3A%7B');
/** The brace at a message's end, and the field that Slack sends behind it. */
const ENDS = ['%7D%2C%22state%22%3A', '%7D%2C%22response_url%22%3A'].map((each) => Buffer.from(each));
const BRACE_LENGTH = '%7B'.length;
/** No message is a string. */
const LEFT_OUT = 'left out';
const IN_ITS_PLACE = Buffer.from(encodeURIComponent(JSON.stringify(LEFT_OUT)));
/** What a click is known by, and answered: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const FIELDS = [
  ...['type', 'user', 'team', 'enterprise', 'is_enterprise_install', 'api_app_id', 'token'],
  ...['container', 'channel', 'trigger_id', 'response_url', 'actions'],
];

/**
 * What an interaction, a form with JSON in its field `payload`, says; undefined of a form that is none, null of what
 * cannot be read. Its message is left empty: a click travels with the whole card it was made on, most of the request,
 * and nobody reads it, as the store knows better what the card is about. While a hundred people click at once, each of
 * them would wait until a hundred cards are read.
 */
export function readInteraction(form: Buffer): unknown {
  if (!form.subarray(0, PAYLOAD.length).equals(PAYLOAD)) return undefined;
  const end = form.indexOf(AMPERSAND);
  const json = form.subarray(PAYLOAD.length, end < 0 ? form.length : end);
  const short = cutMessage(json);
  const cut = short && readJson(short);
  const said = cut && isWhole(cut) ? cut : readJson(json);
  if (isFields(said) && (said === cut || isFields(said.message))) said.message = {};
  return said;
}

/**
 * Says that it is left out, from the brace that begins the message to the first that may end it; null where there
 * seems to be no message.
 */
function cutMessage(json: Buffer): Buffer | null {
  const named = json.indexOf(MESSAGE);
  if (named < 0) return null;
  let end = -1;
  for (const each of ENDS) if (end < 0) end = json.indexOf(each, named);
  if (end < 0) return null;
  const begin = named + MESSAGE.length - BRACE_LENGTH;
  return Buffer.concat([json.subarray(0, begin), IN_ITS_PLACE, json.subarray(end + BRACE_LENGTH)]);
}

/** Whether nothing but the message was cut out: elsewhere, what is left is no JSON, or lacks something. */
function isWhole(said: unknown): said is Record<string, unknown> {
  return isFields(said) && said.message === LEFT_OUT && FIELDS.every((name) => Object.hasOwn(said, name));
}

function readJson(escaped: Buffer): unknown {
  const json = unescapeForm(escaped);
  if (!isUtf8(json)) return null;
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
