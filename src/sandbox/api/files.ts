import { filePayload } from '../message-payload.js';
import { BOT_USER } from '../seed.js';
import type { StoredFile } from '../workspace.js';
import {
  type ApiAnswer,
  type ApiCall,
  type ApiMethod,
  type Desk,
  joinedChannel,
  optional,
  Refusal,
  required,
} from './call.js';
import { content, parent } from './chat.js';

/** https://docs.slack.dev/messaging/working-with-files and files.getUploadURLExternal, "Errors". */
const FILE_BYTES = 1_000_000_000;
const SNIPPET_BYTES = 1_000_000;
const ALT_TEXT = 1_000;

export const fileMethods: Record<string, ApiMethod> = {
  'files.getUploadURLExternal': expectUpload,
  'files.completeUploadExternal': completeUpload,
  'files.info': (desk, call) => ({ file: filePayload(call.base, known(desk, required(call, 'file'))) }),
};

function expectUpload(desk: Desk, call: ApiCall): ApiAnswer {
  const name = required(call, 'filename');
  const size = Number(required(call, 'length'));
  if (!Number.isInteger(size) || size < 0) throw new Refusal('invalid_arguments', ['must be an integer']);
  if (size === 0) throw new Refusal('missing_argument');
  if (size > FILE_BYTES) throw new Refusal('file_upload_size_restricted');
  if (optional(call, 'snippet_type') && size > SNIPPET_BYTES) throw new Refusal('snippet_too_large');
  const altText = optional(call, 'alt_txt');
  if (altText && altText.length > ALT_TEXT) throw new Refusal('alt_txt_too_large');
  const { token, id } = desk.files.expect({ name, size, user: BOT_USER, ...(altText && { altText }) });
  return { upload_url: `${call.base}/sandbox/upload/${token}`, file_id: id };
}

/** Without a channel the file stays private to the app, and may stand in an image block. */
async function completeUpload(desk: Desk, call: ApiCall): Promise<ApiAnswer> {
  const given = call.args.files;
  if (!Array.isArray(given) || given.length === 0) {
    throw new Refusal('invalid_arguments', ['missing required field: files']);
  }
  const files = given.map(({ id, title }): StoredFile => {
    const file = desk.files.uploaded(String(id));
    if (!file) throw new Refusal('file_not_found');
    return { ...file, title: typeof title === 'string' && title !== '' ? title : file.title };
  });
  const where = optional(call, 'channel_id');
  const shared = where ? await share(desk, call, { where, files }) : files;
  for (const file of shared) await desk.files.complete(file);
  return { files: shared.map((file) => filePayload(call.base, file)) };
}

/** One message with all of them. */
async function share(
  desk: Desk,
  call: ApiCall,
  { where, files }: { where: string; files: StoredFile[] },
): Promise<StoredFile[]> {
  const channel = joinedChannel(desk, where);
  const threadTs = parent(desk, channel, optional(call, 'thread_ts'));
  const comment = optional(call, 'initial_comment') ?? '';
  const { blocks } = call.args.blocks ? content(desk, { blocks: call.args.blocks }) : {};
  const ts = desk.workspace.nextTs();
  const shared = files.map((file) => ({ ...file, shares: [{ channel: channel.id, ts }] }));
  await desk.workspace.put({
    channel: channel.id,
    ts,
    user: BOT_USER,
    text: comment,
    files: shared,
    ...(blocks && { blocks }),
    ...(threadTs && { threadTs }),
  });
  return shared;
}

function known(desk: Desk, id: string): StoredFile {
  const file = desk.workspace.files.get(id);
  if (!file) throw new Refusal('file_not_found');
  return file;
}
