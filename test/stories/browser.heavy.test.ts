import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { listen, until } from '../support/sandbox.js';

/*
 * What a new user does: the program as `npm start` runs it, the page in a real browser. `FLO_PICTURES` names a
 * folder for pictures of every state.
 */

let browser: Browser;
let flo: ChildProcess;
let page: Page;
let url: string;
let dataDir: string;
let printed = '';

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'flo-browser-'));
  url = await freeAddress();
  await start();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
});
afterEach(async () => {
  await page.close();
  await kill('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

describe('the first quarter of an hour with Flo', () => {
  it('goes from the form to a card to the mail that went out', async () => {
    await writeThroughForm('Our kitchen is from 1985. Could somebody come and look at it this week?');
    const card = page.locator('#main [data-ts]', { hasText: 'Dana Fox' });
    await card.getByRole('button', { name: 'Approve & send' }).click();
    await card.getByRole('button', { name: 'Undo' }).waitFor();
    await picture('undo');
    await card.getByText('Sent', { exact: false }).first().waitFor();
    await picture('sent');
    await page.getByText('Mail sent').click();
    await page.getByText('dana@fox.example').first().waitFor();
    await picture('mail');
  });

  it('edits and sends when it saves; the mail is what was typed', async () => {
    await writeThroughForm('Do you build decks?');
    const card = page.locator('#main [data-ts]', { hasText: 'Dana Fox' });
    await card.getByRole('button', { name: 'Edit' }).click();
    const modal = page.getByRole('dialog');
    await modal.getByLabel('Message').fill('Yes, we do.\n\nKind regards,\nCedar & Pine');
    await picture('edit');
    await modal.getByLabel('Send when I save').check();
    await modal.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Yes, we do.').waitFor();
    await card.getByText('Sent', { exact: false }).first().waitFor();
  });

  it('rejects with a reason, and the outsider may not', async () => {
    await writeThroughForm('Buy cheap followers now!!! Best SEO, 100% guaranteed, click here');
    const card = page.locator('#main [data-ts]', { hasText: 'Dana Fox' });
    await choosePerson(/guest|outsider/i);
    await card.getByRole('button', { name: 'Reject' }).click();
    await page
      .locator('#main')
      .getByText(/only approvers decide/i)
      .waitFor();
    await picture('outsider');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await choosePerson(/owner/i);
    await card.getByRole('button', { name: 'Reject' }).click();
    await reason(page.getByRole('dialog'), 'Spam');
    await picture('reject');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await card
      .getByText(/rejected/i)
      .first()
      .waitFor();
    await picture('rejected');
  });

  it('survives a kill in the middle, and looks right on a phone', async () => {
    await writeThroughForm('We need a new bathroom in June.');
    await kill('SIGKILL');
    await start();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(url);
    const card = page.locator('#main [data-ts]', { hasText: 'Dana Fox' });
    await card.getByRole('button', { name: 'Approve & send' }).waitFor();
    expect(await card.count()).toBe(1);
    await picture('phone');
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBe(0);
    await card.getByRole('button', { name: 'Approve & send' }).click();
    await card.getByText('Sent', { exact: false }).first().waitFor();
  });

  it('answers /flo status and /flo help privately', async () => {
    await writeThroughForm('Hello, what does a porch cost?');
    const composer = page.getByRole('textbox', { name: /message #leads/i });
    await composer.fill('/flo status');
    await composer.press('Enter');
    await page.getByText('Only visible to you').first().waitFor();
    await page
      .getByText(/received/)
      .first()
      .waitFor();
    await picture('status');
    await page.evaluate("document.querySelector('.scroller').scrollTop = 0");
    await composer.fill('/flo help');
    await composer.press('Enter');
    await page.getByText('Every inquiry becomes a card').first().waitFor();
    const toEnd =
      "(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector('.scroller'))";
    expect(await page.evaluate(toEnd)).toBeLessThan(2);
    await picture('help');
  });
});

async function writeThroughForm(message: string): Promise<void> {
  const form = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await form.goto(`${url}/form`);
  await form.getByLabel(/name/i).first().fill('Dana Fox');
  await form.getByLabel(/mail/i).first().fill('dana@fox.example');
  await form
    .getByLabel(/message|how can we help/i)
    .first()
    .fill(message);
  await form.getByRole('button', { name: /send/i }).click();
  await form.waitForURL(/thanks/);
  await form.close();
  await page.locator('#main [data-ts]', { hasText: 'Dana Fox' }).waitFor();
}

async function choosePerson(role: RegExp): Promise<void> {
  await page.locator('#person-switch').click();
  await page.getByRole('menuitemradio', { name: role }).click();
  await page.locator('#person-switch', { hasText: role }).waitFor();
}

async function reason(modal: ReturnType<Page['getByRole']>, name: string): Promise<void> {
  await modal.getByLabel('Reason').click();
  const option = page.getByRole('option', { name, exact: true });
  if (await option.isVisible().catch(() => false)) await option.click();
  else await modal.getByLabel('Reason').selectOption({ label: name });
}

async function picture(name: string): Promise<void> {
  const folder = process.env.FLO_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function start(): Promise<void> {
  const { port } = new URL(url);
  const env = {
    PATH: process.env.PATH ?? '',
    FLO_DATA: dataDir,
    PORT: port,
    FLO_INTAKE_TOKEN: 'token-of-the-browser-story',
  };
  flo = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  printed = '';
  flo.stdout?.on('data', (words) => {
    printed += words;
  });
  flo.stderr?.on('data', (words) => {
    printed += words;
  });
  await until(() => /Flo is ready/.test(printed)).catch(() => {
    throw new Error(`Flo did not start: ${printed}`);
  });
}

async function kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const gone = new Promise((done) => flo.once('exit', done));
  flo.kill(signal);
  await gone;
}

async function freeAddress(): Promise<string> {
  const server = createServer();
  const address = await listen(server);
  await new Promise((done) => server.close(done));
  return address;
}
