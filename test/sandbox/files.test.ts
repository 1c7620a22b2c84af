import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uploadFiles } from '../../src/slack/files.js';
import { type RunningSandbox, startSandbox } from '../support/sandbox.js';
import { refused, slackClient } from '../support/slack-client.js';

let sandbox: RunningSandbox;
let slack: WebClient;
let leads: string;

/** The smallest picture: one transparent dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const list = { name: 'list.csv', title: 'The list', content: Buffer.from('\uFEFFa,b\r\né,"2"\r\n') };
const chart = { name: 'chart.png', title: 'Eight weeks', content: DOT };

beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'off' });
  slack = slackClient(sandbox.apiUrl, sandbox.botToken);
  leads = sandbox.channel.id;
});

afterEach(() => sandbox.stop());

/** What the page asks for, as this person. */
function open(id: string, user: string, more = ''): Promise<Response> {
  return fetch(`${sandbox.url}/sandbox/files/${id}/x?user=${user}${more}`);
}

describe('an upload', () => {
  test('stands in one message, byte for byte, also after a restart', async () => {
    const { ts } = await slack.chat.postMessage({ channel: leads, text: 'card' });
    const ids = await uploadFiles(slack, [list, chart], { channel: leads, comment: 'Here', thread: ts! });
    await sandbox.restart();
    const [, message] = sandbox.messages();
    expect(message).toMatchObject({ text: 'Here', threadTs: ts, files: [{ id: ids[0] }, { id: ids[1] }] });
    const found = await sandbox.file(ids[0]!, sandbox.people.guest.id);
    expect(found?.content.equals(list.content)).toBe(true);
    const { file } = await slack.files.info({ file: ids[1]! });
    expect(file).toMatchObject({ mimetype: 'image/png', size: DOT.length, title: 'Eight weeks' });
    expect(file?.shares?.public).toMatchObject({ [leads]: [{ ts: message?.ts }] });
    const state = await sandbox.state(sandbox.people.owner.id);
    expect(state?.messages.at(-1)?.files).toEqual([
      { id: ids[0], name: 'list.csv', title: 'The list', size: list.content.length, picture: false },
      { id: ids[1], name: 'chart.png', title: 'Eight weeks', size: DOT.length, picture: true },
    ]);
  });

  test('in a direct message is for that person alone', async () => {
    const { owner, backup } = sandbox.people;
    const { channel } = await slack.conversations.open({ users: owner.id });
    const [id] = await uploadFiles(slack, [list], { channel: channel!.id! });
    const theirs = await open(id!, owner.id, '&download');
    expect(Buffer.from(await theirs.arrayBuffer()).equals(list.content)).toBe(true);
    expect(theirs.headers.get('content-disposition')).toContain("attachment; filename*=UTF-8''list.csv");
    expect((await open(id!, backup.id)).status).toBe(404);
    expect((await open('F00', owner.id)).status).toBe(404);
  });

  test('shows a picture in an image block by its id, and refuses an id that is no picture', async () => {
    const [picture] = await uploadFiles(slack, [chart]);
    const [other] = await uploadFiles(slack, [list]);
    const image = (id: string) => [
      { type: 'image' as const, alt_text: 'Falling for eight weeks', slack_file: { id } },
    ];
    await slack.chat.postMessage({ channel: leads, text: 'chart', blocks: image(picture!) });
    const shown = await open(picture!, sandbox.people.guest.id);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('content-disposition')).toContain('inline');
    for (const id of [other!, 'F0404']) {
      expect(
        await refused(slack.chat.postMessage({ channel: leads, text: 'x', blocks: image(id) })),
      ).toMatchObject({ error: 'invalid_blocks' });
    }
    const both = [{ ...image(picture!)[0]!, image_url: 'https://example.com/a.png' }];
    expect(
      await refused(slack.chat.postMessage({ channel: leads, text: 'x', blocks: both as never })),
    ).toMatchObject({ error: 'invalid_blocks' });
  });
});

describe('refusals', () => {
  test('carry Slack’s codes', async () => {
    const ask = (args: Record<string, unknown>) => refused(slack.apiCall('files.getUploadURLExternal', args));
    const complete = (args: Record<string, unknown>) =>
      refused(slack.apiCall('files.completeUploadExternal', args));
    expect(await ask({ length: 1 })).toMatchObject({ error: 'invalid_arguments' });
    expect(await ask({ filename: 'a.csv', length: 0 })).toMatchObject({ error: 'missing_argument' });
    expect(await ask({ filename: 'a.csv', length: 1_000_000_001 })).toMatchObject({
      error: 'file_upload_size_restricted',
    });
    expect(await ask({ filename: 'a.png', length: 1, alt_txt: 'x'.repeat(1_001) })).toMatchObject({
      error: 'alt_txt_too_large',
    });
    expect(await complete({ files: [] })).toMatchObject({ error: 'invalid_arguments' });
    expect(await complete({ files: [{ id: 'F0404' }] })).toMatchObject({ error: 'file_not_found' });
    expect(await refused(slack.files.info({ file: 'F0404' }))).toMatchObject({ error: 'file_not_found' });
    // A person's id is no conversation, and the app must be in the channel.
    for (const [channel, error] of [
      [sandbox.people.owner.id, 'channel_not_found'],
      [sandbox.channelNamed('general')!.id, 'not_in_channel'],
    ] as const) {
      expect(await refused(uploadFiles(slack, [list], { channel }))).toMatchObject({ error });
    }
    expect(sandbox.messages()).toEqual([]);
  });

  test('meet what is not as long as announced, and what was never uploaded or is completed twice', async () => {
    const asked = await slack.files.getUploadURLExternal({ filename: 'a.csv', length: 3 });
    const early = await refused(slack.files.completeUploadExternal({ files: [{ id: asked.file_id! }] }));
    expect(early).toMatchObject({ error: 'file_not_found' });
    const send = (body: string) => fetch(asked.upload_url!, { method: 'POST', body });
    expect((await send('four')).status).toBe(400);
    expect((await send('abc')).status).toBe(200);
    const files = [{ id: asked.file_id! }] as [{ id: string }];
    await slack.files.completeUploadExternal({ files });
    expect(await refused(slack.files.completeUploadExternal({ files }))).toMatchObject({
      error: 'file_not_found',
    });
    expect((await fetch(`${sandbox.url}/sandbox/upload/unknown`, { method: 'POST', body: 'a' })).status).toBe(
      404,
    );
  });

  test('name a scope that the token lacks', async () => {
    await sandbox.restart({ scopes: ['chat:write'] });
    expect(await refused(uploadFiles(slack, [list]))).toMatchObject({ error: 'missing_scope' });
  });

  test('of the upload itself reject', async () => {
    sandbox.fail('upload', { kind: 'status', status: 500 });
    await expect(uploadFiles(slack, [list], { channel: leads })).rejects.toThrow();
    expect(sandbox.messages()).toEqual([]);
  });
});
