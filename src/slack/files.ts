import type { WebClient } from '@slack/web-api';
import type { OutgoingFile } from '../deps/desk.js';

/** Where files are shown, in one message. */
export interface FileShare {
  /** A conversation's id; a person's will not do. */
  channel: string;
  /** Markup, above the files. */
  comment?: string;
  thread?: string;
}

/**
 * Uploads files and gives their ids, in order. Without `share` they stay private to Flo, to stand in an image block
 * as `slack_file` (which has its alternative text there). Rejects as every call to Slack; `files:write` is needed.
 */
export async function uploadFiles(
  client: WebClient,
  files: OutgoingFile[],
  share?: FileShare,
): Promise<string[]> {
  // No alt_txt: files uploaded with one are silently not shared (slackapi/python-slack-sdk#1818).
  const uploads = {
    file_uploads: files.map(({ name, title, content }) => ({ filename: name, title, file: content })),
  };
  const answer = await (share
    ? client.filesUploadV2({
        ...uploads,
        channel_id: share.channel,
        ...(share.comment !== undefined && { initial_comment: share.comment }),
        ...(share.thread !== undefined && { thread_ts: share.thread }),
      } as Parameters<WebClient['filesUploadV2']>[0])
    : client.filesUploadV2(uploads));
  const ids = answer.files.flatMap((done) => done.files ?? []).flatMap(({ id }) => id ?? []);
  if (ids.length !== files.length) throw new Error('Slack did not name every file it took');
  return ids;
}
