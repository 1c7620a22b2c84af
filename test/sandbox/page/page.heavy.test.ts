import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActRequest, SlackBlock } from '../../../src/sandbox/protocol.js';
import { launchBrowser } from '../../support/browser.js';
import { PATIENCE_MS } from '../../support/sandbox.js';
import { buildPage, type Fixture, serveFixture } from './fixture.js';
import {
  BEN,
  CARD_TS,
  cardBlocks,
  editView,
  LEADS,
  message,
  OLIVIA,
  sampleWorkspace,
} from './sample-workspace.js';

let built: Awaited<ReturnType<typeof buildPage>>;
let browser: Browser;
let fixture: Fixture;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  built = await buildPage();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

beforeEach(async () => {
  fixture = await serveFixture(built.dir, sampleWorkspace());
  await openPage({ width: 1280, height: 800 });
});

afterEach(async () => {
  await context.close();
  await fixture.close();
  expect(complaints).toEqual([]);
});

async function openPage(viewport: { width: number; height: number }, path = '/'): Promise<void> {
  await context?.close();
  complaints = [];
  context = await browser.newContext({ viewport, timezoneId: 'America/Los_Angeles', locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (line) => {
    if (line.type() === 'error' && !fixture.isDown && !line.text().includes('ERR_'))
      complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(fixture.url + path);
  await page.getByRole('button', { name: 'Approve & send' }).first().waitFor();
  await expect.poll(() => fixture.isHeard()).toBe(true);
}

const card = () => page.locator(`#main [data-ts="${CARD_TS}"]`);
const dialog = () => page.getByRole('dialog');

async function nextAct(kind: ActRequest['kind']): Promise<ActRequest> {
  await expect.poll(() => fixture.acts.some((act) => act.kind === kind)).toBe(true);
  return fixture.acts.find((act) => act.kind === kind) as ActRequest;
}

describe('the time', () => {
  const WEEK_MS = 7 * 86_400_000;

  it('is Flo’s, and is moved on by three buttons', async () => {
    const group = page.getByRole('group', { name: 'Skip ahead' });
    expect(await group.getByRole('button').allTextContents()).toEqual(['15 minutes', 'A day', 'A week']);
    await group.getByRole('button', { name: 'Skip ahead: a week' }).click();
    expect(await nextAct('skip')).toMatchObject({ span: '1w', user: OLIVIA });
    const before = await page.locator('#flo-time').textContent();
    fixture.emit({ type: 'time', time: { aheadMs: WEEK_MS, movable: true } });
    await expect.poll(() => page.locator('#flo-time').textContent()).not.toBe(before);
    const words = new Date(Date.now() + WEEK_MS).toLocaleDateString('en-US', {
      timeZone: 'America/Los_Angeles',
      weekday: 'short',
      month: 'short',
      day: 'numeric',
    });
    expect(await page.locator('#flo-time').textContent()).toContain(words);
  });

  it('is today’s for a message that comes after a skip', async () => {
    fixture.emit({ type: 'time', time: { aheadMs: WEEK_MS, movable: true } });
    const ts = `${Math.floor((Date.now() + WEEK_MS) / 1_000)}.000100`;
    fixture.emit({ type: 'message', message: message({ ts, from: 'app', text: 'After the skip' }) });
    await page.locator(`#main [data-ts="${ts}"]`).waitFor();
    expect(await page.locator('#main .day-line').last().textContent()).toBe('Today');
  });

  it('cannot be moved where Flo runs apart, which is said', async () => {
    fixture.state = { ...fixture.state, time: { aheadMs: 0, movable: false } };
    await openPage({ width: 1280, height: 800 });
    expect(await page.getByRole('group', { name: 'Skip ahead' }).count()).toBe(0);
    expect(await page.locator('.side-time').textContent()).toContain('cannot be moved from here');
  });
});

describe('a channel', () => {
  it('draws a card as Slack does, in the reader’s zone', async () => {
    expect(await card().locator('.message-name').textContent()).toBe('Flo');
    expect(await card().locator('.app-badge').textContent()).toBe('APP');
    const text = ((await card().textContent()) ?? '').replace(/\s+/g, ' ');
    expect(text).toContain('(edited)');
    expect(text).toContain('Hot lead: Dana Whitfield');
    expect(text).toContain('at 10:46 AM');
    expect(text).toContain('answered 12 Oct by @Ben Ito');
    expect(text).toContain('Draft to Dana Whitfield <dana@example.com>');
    expect(text).toContain('the kitchen is <falling apart>. Could someone come by *this week*?');
    expect(await card().locator('b', { hasText: 'new kitchen' }).count()).toBe(1);
  });

  it('shows replies as a count, private answers as private, and a broadcast in place', async () => {
    expect(await card().locator('.thread-link').textContent()).toContain('3 replies');
    expect(await page.locator('#main .message.is-ephemeral').textContent()).toContain('Only visible to you');
    expect(await page.locator('#main .message').last().textContent()).toContain('replied to a thread');
    expect(await page.locator('#main').textContent()).not.toContain('What you write here stays inside');
  });

  it('takes markup from nobody', async () => {
    const nasty = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    fixture.emit({
      type: 'message',
      message: message({
        ts: '1792001000.000100',
        from: 'app',
        text: nasty,
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: nasty } },
          { type: 'section', text: { type: 'mrkdwn', text: `<javascript:alert(1)|${'click'}> ${nasty}` } },
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: nasty }] }],
          },
        ],
      }),
    });
    const row = page.locator('#main [data-ts="1792001000.000100"]');
    await row.waitFor();
    expect(await row.locator('img, script, a[href^="javascript"]').count()).toBe(0);
    expect(await row.locator('h3').textContent()).toBe(nasty);
  });

  it('folds tall section text behind “See more” unless it is expanded', async () => {
    const tall = 'A line.\n'.repeat(9);
    fixture.emit({
      type: 'message',
      message: message({
        ts: '1792001000.000100',
        from: 'app',
        text: '',
        blocks: [
          { type: 'section', block_id: 'folds', text: { type: 'mrkdwn', text: tall } },
          { type: 'section', block_id: 'stays', expand: true, text: { type: 'mrkdwn', text: tall } },
        ],
      }),
    });
    const folds = page.locator('[data-block-id="folds"]');
    const low = (await folds.boundingBox())?.height ?? 0;
    const high = (await page.locator('[data-block-id="stays"]').boundingBox())?.height ?? 0;
    expect(low).toBeLessThan(high);
    await folds.getByRole('button', { name: 'See more' }).click();
    expect((await folds.boundingBox())?.height ?? 0).toBeGreaterThan(high);
    expect(await page.getByRole('button', { name: 'See more' }).count()).toBe(0);
  });

  it('draws rich text with its styles, and nothing in it as markup', async () => {
    const text = (words: string, style = {}) => ({ type: 'text', text: words, style });
    const elements = [
      {
        type: 'rich_text_section',
        elements: [
          text('*not bold* '),
          text('bold', { bold: true, italic: true }),
          text('code', { code: true }),
          { type: 'link', url: 'https://a.example/', text: 'a link' },
          { type: 'user', user_id: OLIVIA },
          { type: 'date', timestamp: 1792000000, format: '{time}', fallback: 'then' },
          { type: 'emoji', name: 'tada', unicode: '1f389' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [
          { type: 'rich_text_section', elements: [text('first')] },
          { type: 'rich_text_section', elements: [text('second')] },
        ],
      },
      { type: 'rich_text_preformatted', elements: [text('  as\n    it is')] },
    ];
    fixture.emit({
      type: 'message',
      message: message({
        ts: '1792001000.000100',
        from: 'app',
        text: '',
        blocks: [{ type: 'rich_text', elements }],
      }),
    });
    const row = page.locator('#main [data-ts="1792001000.000100"]');
    await row.waitFor();
    expect(await row.locator('.paragraph').first().textContent()).toBe(
      '*not bold* boldcodea link@Olivia Marsh10:46 AM🎉',
    );
    expect(await row.locator('b i').textContent()).toBe('bold');
    expect(await row.locator('ol > li').allTextContents()).toEqual(['first', 'second']);
    expect(await row.locator('pre').textContent()).toBe('  as\n    it is');
    expect(await row.locator('.mention-me').count()).toBe(1);
  });

  it('takes choices in a message', async () => {
    const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
    const choices = (type: string) => ({ type, action_id: type, options: [option('one'), option('two')] });
    fixture.emit({
      type: 'message',
      message: message({
        ts: '1792001000.000100',
        from: 'app',
        text: '',
        blocks: [
          {
            type: 'section',
            block_id: 'owner',
            text: { type: 'mrkdwn', text: 'Who?' },
            accessory: choices('static_select'),
          },
          { type: 'actions', block_id: 'rest', elements: [choices('radio_buttons'), choices('checkboxes')] },
        ],
      }),
    });
    const row = page.locator('#main [data-ts="1792001000.000100"]');
    await row.getByRole('button', { name: 'Select an option' }).click();
    await page.getByRole('menuitem', { name: 'two' }).click();
    await row.locator('[data-action-id="radio_buttons"]').getByLabel('one').check();
    await row.locator('[data-action-id="checkboxes"]').getByLabel('two').check();
    await expect.poll(() => fixture.acts.length).toBe(3);
    expect(fixture.acts.map((act) => act.kind === 'action' && [act.blockId, act.action])).toEqual([
      [
        'owner',
        {
          type: 'static_select',
          action_id: 'static_select',
          block_id: 'owner',
          selected_option: option('two'),
        },
      ],
      [
        'rest',
        {
          type: 'radio_buttons',
          action_id: 'radio_buttons',
          block_id: 'rest',
          selected_option: option('one'),
        },
      ],
      [
        'rest',
        { type: 'checkboxes', action_id: 'checkboxes', block_id: 'rest', selected_options: [option('two')] },
      ],
    ]);
  });

  it('counts what arrives elsewhere, and stays where one reads', async () => {
    await page.locator('#main .scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    for (let at = 0; at < 40; at += 1) {
      const ts = `17920040${String(at).padStart(2, '0')}.000100`;
      fixture.emit({ type: 'message', message: message({ ts, from: BEN, text: `Line ${at}` }) });
      fixture.emit({ type: 'message', message: message({ ts, from: BEN, text: 'x', channel: 'C0GENERAL' }) });
    }
    await page.getByText('Line 39', { exact: true }).waitFor({ state: 'attached' });
    expect(
      await page.locator('.side-entry', { hasText: 'general' }).locator('.side-count').textContent(),
    ).toContain('40');
    expect(await page.locator('#main .scroller').evaluate((scroller) => scroller.scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'New messages below' }).click();
    await page.getByText('Line 39', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'New messages below' }).isVisible()).toBe(false);
  });

  it('updates a card in place and keeps the focus on its button', async () => {
    await card().getByRole('button', { name: 'Edit' }).focus();
    const blocks = cardBlocks();
    (blocks[0] as SlackBlock).text.text = 'Hot lead: Dana W.';
    fixture.emit({
      type: 'message',
      message: message({ ts: CARD_TS, from: 'app', text: '', blocks, edited: true }),
    });
    await page.getByText('Hot lead: Dana W.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
    expect(await page.locator(`#main [data-ts="${CARD_TS}"]`).count()).toBe(1);
  });

  it('keeps the focus on the button also where its block has another id, as Slack gives it', async () => {
    await card().getByRole('button', { name: 'Edit' }).focus();
    const blocks = cardBlocks().map((block, at) => ({ ...block, block_id: `made-anew-${at}` }));
    fixture.emit({
      type: 'message',
      message: message({ ts: CARD_TS, from: 'app', text: '', blocks, edited: true }),
    });
    await page.locator('[data-block-id="made-anew-0"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
  });

  it('hears of deleted messages', async () => {
    fixture.emit({ type: 'message-deleted', channel: LEADS, ts: '1792000120.000100' });
    await page.locator('.is-ephemeral').waitFor({ state: 'detached' });
  });
});

describe('acting', () => {
  it('sends a button as Slack does', async () => {
    await card().getByRole('button', { name: 'Approve & send' }).click();
    expect(await nextAct('action')).toEqual({
      kind: 'action',
      user: OLIVIA,
      from: { channel: LEADS, ts: CARD_TS },
      blockId: 'decide',
      action: {
        type: 'button',
        action_id: 'approve',
        block_id: 'decide',
        text: { type: 'plain_text', text: 'Approve & send' },
        value: 'inq1:2:abc',
        style: 'primary',
      },
      values: {},
    });
  });

  it('sends the state of a message’s inputs with its button, and keeps it when the message is drawn anew', async () => {
    const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
    const draw = (words: string) =>
      fixture.emit({
        type: 'message',
        message: message({
          ts: '1792001000.000300',
          from: 'app',
          text: '',
          blocks: [
            { type: 'section', block_id: 'words', text: { type: 'mrkdwn', text: words } },
            {
              type: 'actions',
              block_id: 'steps',
              elements: [
                {
                  type: 'checkboxes',
                  action_id: 'steps',
                  options: [option('one'), option('two')],
                  initial_options: [option('one')],
                },
              ],
            },
            {
              type: 'actions',
              block_id: 'go',
              elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go on' } }],
            },
          ],
        }),
      });
    draw('Before');
    const row = page.locator('#main [data-ts="1792001000.000300"]');
    await row.getByLabel('one').uncheck();
    await row.getByLabel('two').check();
    draw('After');
    await row.getByText('After').waitFor();
    await row.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => fixture.acts.length).toBe(3);
    expect(fixture.acts.at(-1)).toMatchObject({
      blockId: 'go',
      values: { steps: { steps: { type: 'checkboxes', selected_options: [option('two')] } } },
    });
  });

  it('shows pictures, and hands out other files by name and size', async () => {
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    await page.route('**/sandbox/files/**', (route) =>
      route.fulfill({ contentType: 'image/png', body: Buffer.from(dot, 'base64') }),
    );
    fixture.emit({
      type: 'message',
      message: message({
        ts: '1792001000.000400',
        from: 'app',
        text: 'Here',
        files: [
          { id: 'F1', name: 'list.csv', title: 'The list', size: 2_345, picture: false },
          { id: 'F2', name: 'chart.png', title: 'Weeks', size: 9, picture: true, altText: 'Falling' },
        ],
      }),
    });
    const row = page.locator('#main [data-ts="1792001000.000400"]');
    const link = row.getByRole('link', { name: /The list/ });
    expect(await link.textContent()).toContain('list.csv · 2 kB · Download');
    expect(await link.getAttribute('href')).toBe(`/sandbox/files/F1/list.csv?user=${OLIVIA}&download`);
    expect(await row.getByRole('img', { name: 'Falling' }).getAttribute('src')).toContain(
      '/sandbox/files/F2/',
    );
  });

  it('sends a click once while it is not answered', async () => {
    let answer = () => {};
    fixture.answer = () => new Promise((resolve) => (answer = () => resolve({ ok: true })));
    const button = card().getByRole('button', { name: 'Approve & send' });
    await button.click();
    await nextAct('action');
    await button.click();
    answer();
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    expect(fixture.acts.length).toBe(1);
  });

  it('asks before a button that wants it', async () => {
    await card().getByRole('button', { name: 'Reject' }).click();
    const confirm = page.getByRole('alertdialog', { name: 'Reject this inquiry?' });
    await confirm.getByRole('button', { name: 'Keep it' }).click();
    await confirm.waitFor({ state: 'detached' });
    expect(fixture.acts).toEqual([]);
    await card().getByRole('button', { name: 'Reject' }).click();
    await confirm.getByRole('button', { name: 'Reject' }).click();
    expect(await nextAct('action')).toMatchObject({ action: { action_id: 'reject', value: 'inq1:2:abc' } });
  });

  it('opens the menu and sends the choice', async () => {
    await card().getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Show the whole inquiry' }).click();
    expect(await nextAct('action')).toMatchObject({
      blockId: 'decide',
      action: { type: 'overflow', action_id: 'more', selected_option: { value: 'show' } },
    });
  });

  it('says what went wrong', async () => {
    fixture.answer = () => ({ ok: false, error: 'Flo did not answer in time.' });
    await card().getByRole('button', { name: 'Approve & send' }).click();
    await page.getByRole('alert').getByText('Flo did not answer in time.').waitFor();
  });

  it('offers no box for words to the app, as its manifest does not', async () => {
    await page.getByRole('link', { name: 'Flo', exact: true }).click();
    await page.getByText('Sending messages to this app has been turned off.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByRole('link', { name: 'leads' }).click();
    await page.getByRole('textbox', { name: 'Message #leads' }).waitFor();
  });

  it('tells commands from words, and gives the words back when they were not taken', async () => {
    const box = page.getByRole('textbox', { name: 'Message #leads' });
    await box.fill('/flo status');
    await box.press('Enter');
    expect(await nextAct('command')).toEqual({
      kind: 'command',
      user: OLIVIA,
      channel: LEADS,
      command: '/flo',
      text: 'status',
    });
    fixture.answer = () => ({ ok: false, error: 'Not now.' });
    await box.fill('Hello & <all>');
    await box.press('Enter');
    expect(await nextAct('say')).toEqual({
      kind: 'say',
      user: OLIVIA,
      channel: LEADS,
      text: 'Hello & <all>',
    });
    await page.getByText('Not now.').waitFor();
    expect(await box.inputValue()).toBe('Hello & <all>');
  });

  it('sends a sample inquiry', async () => {
    await page.getByRole('button', { name: 'Send a sample inquiry' }).click();
    expect(await nextAct('sample')).toEqual({ kind: 'sample', user: OLIVIA });
  });

  it('acts as whoever one chooses to be, also after a reload', async () => {
    await page.locator('#person-switch').click();
    await page.getByRole('menuitemradio', { name: /Ben Ito/ }).click();
    await page.locator('.is-ephemeral').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('user')).toBe(BEN);
    await page.goto(fixture.url);
    await card().getByRole('button', { name: 'Approve & send' }).click();
    expect(await nextAct('action')).toMatchObject({ user: BEN });
  });
});

describe('a thread', () => {
  it('opens beside the channel, takes replies, and gives the focus back', async () => {
    await card().locator('.thread-link').click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('I can visit on Thursday.').waitFor();
    expect(await page.locator('#main').isVisible()).toBe(true);
    await thread.getByRole('textbox', { name: 'Reply…' }).fill('Thanks');
    await page.keyboard.press('Enter');
    expect(await nextAct('say')).toMatchObject({ channel: LEADS, threadTs: CARD_TS, text: 'Thanks' });
    await page.keyboard.press('Escape');
    await thread.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('thread-link');
  });

  it('is found by a link to a reply', async () => {
    await openPage({ width: 1280, height: 800 }, `/#/${LEADS}/1792000090.000100/${CARD_TS}`);
    await page.locator('#thread .message.is-revealed').getByText('I can visit on').waitFor();
  });
});

describe('a modal', () => {
  beforeEach(async () => {
    await card().getByRole('button', { name: 'Edit' }).click();
    await nextAct('action');
    fixture.emit({ type: 'view', view: editView() });
    await dialog().waitFor();
  });

  it('starts with the given text and sends what stands in it', async () => {
    const body = dialog().getByLabel('Message');
    expect(await body.inputValue()).toBe('Dear Dana,\n\nthank you.');
    await body.fill('Dear Dana,\n\n&&& thanks!');
    await dialog().getByLabel('Reason (optional)').selectOption('Facts');
    await dialog().getByLabel('Send when I save').check();
    await dialog().getByRole('button', { name: 'Save' }).click();
    expect(await nextAct('submit')).toEqual({
      kind: 'submit',
      user: OLIVIA,
      view: 'V1',
      values: {
        subject: { value: { type: 'plain_text_input', value: 'Your kitchen on Alder Street' } },
        body: { value: { type: 'plain_text_input', value: 'Dear Dana,\n\n&&& thanks!' } },
        reason: {
          value: {
            type: 'static_select',
            selected_option: { text: { type: 'plain_text', text: 'Facts' }, value: 'facts' },
          },
        },
        send: {
          value: {
            type: 'checkboxes',
            selected_options: [{ text: { type: 'plain_text', text: 'Send when I save' }, value: 'send' }],
          },
        },
      },
    });
    fixture.emit({ type: 'view', view: null });
    await dialog().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
  });

  it('says an error under its input and keeps what was typed', async () => {
    await dialog().getByLabel('Message').fill('My own words');
    fixture.emit({ type: 'view', view: editView({ errors: { body: 'Ben approved it meanwhile.' } }) });
    await dialog().getByRole('alert').getByText('Ben approved it meanwhile.').waitFor();
    expect(await dialog().getByLabel('Message').inputValue()).toBe('My own words');
    expect(await dialog().getByLabel('Message').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
      'My own words',
    );
  });

  it('keeps what was typed over an update, but takes a new initial value', async () => {
    await dialog().getByLabel('Subject').fill('My subject');
    await dialog().getByLabel('Message').fill('My own words');
    fixture.emit({ type: 'view', view: editView({ note: 'Ben is editing, too.', body: 'Newer draft' }) });
    await dialog().getByText('Ben is editing, too.').waitFor();
    expect(await dialog().getByLabel('Subject').inputValue()).toBe('My subject');
    expect(await dialog().getByLabel('Message').inputValue()).toBe('Newer draft');
  });

  it('refuses what is empty or too long, without cutting it', async () => {
    await dialog().getByLabel('Subject').fill('');
    await dialog().getByLabel('Message').fill('&'.repeat(3001));
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('Please complete this required field.').waitFor();
    await dialog().getByText('1 character too long').waitFor();
    expect((await dialog().getByLabel('Message').inputValue()).length).toBe(3001);
    expect(fixture.acts.some((act) => act.kind === 'submit')).toBe(false);
  });

  it('keeps the form and says so when the app does not answer', async () => {
    fixture.answer = () => ({ ok: false, error: 'Flo did not answer in time.' });
    await dialog().getByLabel('Message').fill('My own words');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('Flo did not answer in time.').waitFor();
    expect(await dialog().getByLabel('Message').inputValue()).toBe('My own words');
  });

  it('keeps Tab inside, makes the rest inert, and closes by Escape', async () => {
    expect(await page.locator('#app').evaluate((app) => (app as HTMLElement).inert)).toBe(true);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog().evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await nextAct('close-view')).toEqual({ kind: 'close-view', user: OLIVIA, view: 'V1' });
    expect(await page.locator('#app').evaluate((app) => (app as HTMLElement).inert)).toBe(false);
  });
});

describe('by keyboard alone', () => {
  it('reaches a card’s menu and chooses from it', async () => {
    await page.locator('#main .scroller').focus();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'More actions'))
        break;
    }
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'More actions',
    );
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await nextAct('action')).toMatchObject({ action: { selected_option: { value: 'close' } } });
  });

  const TS = '1792001000.000100';
  const show = (element: SlackBlock) =>
    fixture.emit({
      type: 'message',
      message: message({
        ts: TS,
        from: 'app',
        text: '',
        blocks: [{ type: 'actions', block_id: 'b', elements: [element] }],
      }),
    });

  it('moves through a list that acts at once without acting on the way', async () => {
    const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
    const options = ['one', 'two', 'three'].map(option);
    show({ type: 'static_select', action_id: 'menu', options });
    const stop = page.locator(`#main [data-ts="${TS}"] [data-action-id="menu"]`);
    await stop.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('t');
    await page.keyboard.press('Enter');
    await nextAct('action');
    await stop.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => fixture.acts.length).toBe(2);
    expect(fixture.acts.map((act) => act.kind === 'action' && act.action.selected_option)).toEqual([
      option('three'),
      option('one'),
    ]);
  });

  it('names a date that acts, and sends it when it is left, not with every key', async () => {
    const placeholder = { type: 'plain_text', text: 'Move to…' };
    show({ type: 'datepicker', action_id: 'move', initial_date: '2026-10-14', placeholder });
    await page.getByLabel('Move to…').focus();
    // The month, as it is written here.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.locator('#main .scroller').focus();
    const isThere = () =>
      fixture.acts.some((act) => act.kind === 'action' && act.action.selected_date === '2026-12-14');
    await expect.poll(isThere).toBe(true);
    expect(fixture.acts).toHaveLength(1);
    await page.getByLabel('Move to…').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => fixture.acts.length).toBe(2);
    expect(fixture.acts[1]).toMatchObject({ action: { selected_date: '2026-11-14' } });
  });

  it('approves, and shows where the focus is', async () => {
    await page.locator('#main .scroller').focus();
    let outlined = false;
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.textContent === 'Approve & send')) {
        outlined = await page.evaluate(
          () => getComputedStyle(document.activeElement!).outlineStyle === 'solid',
        );
        break;
      }
    }
    expect(outlined).toBe(true);
    await page.keyboard.press('Enter');
    expect(await nextAct('action')).toMatchObject({ action: { action_id: 'approve' } });
  });
});

describe('live', () => {
  it('reads the workspace again after the connection broke', async () => {
    fixture.isDown = true;
    fixture.dropStreams();
    await page.getByText('Reconnecting…').waitFor();
    fixture.state.messages.push(message({ ts: '1792002000.000100', from: BEN, text: 'Written in between' }));
    fixture.isDown = false;
    await page.locator('#main').getByText('Written in between').waitFor();
    await page.getByText('Reconnecting…').waitFor({ state: 'detached' });
  });

  it('announces what others write', async () => {
    fixture.emit({
      type: 'message',
      message: message({ ts: '1792002000.000100', from: BEN, text: 'Calling *her* now' }),
    });
    await page
      .getByRole('status')
      .getByText('Ben Ito in leads: Calling her now')
      .waitFor({ state: 'attached' });
  });
});

describe('the mailbox', () => {
  it('lists what went out, newest first, and shows a mail word for word', async () => {
    await page.getByRole('link', { name: /Mail sent/ }).click();
    const subjects = await page.locator('.mail-subject').allTextContents();
    expect(subjects).toEqual(['Your kitchen on Alder Street', 'Warranty question']);
    fixture.emit({
      type: 'mail',
      mail: {
        id: 'm3',
        to: 'new@example.com',
        from: 'hello@cedarpine.example',
        subject: 'Third',
        body: 'Line one\n  <b>line</b> two',
        at: '2026-10-15T10:00:00.000Z',
      },
    });
    await page.getByRole('link', { name: /Third/ }).click();
    expect(await page.locator('.mail-body').textContent()).toBe('Line one\n  <b>line</b> two');
  });
});

describe('on a phone', () => {
  beforeEach(() => openPage({ width: 390, height: 844 }));

  const overflow = () =>
    page.evaluate(() => {
      const wide = [...document.querySelectorAll('#main *, #thread *, .layer *, .topbar *')].filter(
        (element) => {
          const box = element.getBoundingClientRect();
          return box.width > 1 && (box.right > innerWidth + 0.5 || box.left < -0.5);
        },
      );
      const scrolls = document.documentElement.scrollWidth > innerWidth;
      return { scrolls, wide: wide.map((element) => element.className.toString() || element.tagName) };
    });

  it('nothing is wider than the window', async () => {
    fixture.emit({
      type: 'message',
      message: message({
        ts: '1792003000.000100',
        from: BEN,
        text: `long ${'&amp;'.repeat(900)} \`${'x'.repeat(300)}\``,
      }),
    });
    await page.locator('[data-ts="1792003000.000100"]').waitFor();
    expect(await overflow()).toEqual({ scrolls: false, wide: [] });
    await card().locator('.thread-link').click();
    await page.getByRole('complementary', { name: 'Thread' }).waitFor();
    expect(await overflow()).toEqual({ scrolls: false, wide: [] });
    fixture.emit({ type: 'view', view: editView() });
    await dialog().waitFor();
    expect(await overflow()).toEqual({ scrolls: false, wide: [] });
  });

  it('has its channels in a drawer', async () => {
    const mail = page.getByRole('link', { name: /Mail sent/ });
    expect(await mail.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    expect(await page.locator('#main').evaluate((main) => (main as HTMLElement).inert)).toBe(true);
    await page.keyboard.press('Escape');
    await mail.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('drawer-button');
    await page.keyboard.press('Enter');
    await mail.click();
    await page.locator('.mail-list').waitFor();
    await mail.waitFor({ state: 'hidden' });
    await page.locator('.mail-entry').first().click();
    await page.locator('.mail-list').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'All mail' }).click();
    await page.locator('.mail-list').waitFor();
    expect(await overflow()).toEqual({ scrolls: false, wide: [] });
  });
});
