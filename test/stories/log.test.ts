import { expect, it } from 'vitest';
import { createSmtpMailer } from '../../src/mail/smtp.js';
import { startMailServer } from '../support/mail-server.js';
import { GOOD_ANSWER, type ModelReply, startModelServer } from '../support/model-server.js';
import { until } from '../support/sandbox.js';
import { approve, openWorld } from '../support/story.js';

const CUSTOMER = {
  name: 'Wilhelmina Quarrington',
  email: 'wilhelmina@quarrington.example',
  phone: '503-555-0142',
  company: 'Zephyrwood Partners',
  subject: 'Lavender conservatory',
  message: 'Please rebuild our marzipan pergola. My card is 4111 1111 1111 1111.',
  allergies: 'hazelnuts',
};
const DRAFT = 'Hello Wilhelmina,\n\nthe tangerine trellis sounds lovely. Where is it?';
/** No word of theirs, in any spelling, and none of the draft's. */
const WORDS =
  /wilhelmina|quarrington|555[-. ]?0142|zephyrwood|lavender|conservatory|marzipan|pergola|4111 ?1111|hazelnut|tangerine|trellis/i;

/** An answer that repeats what it was asked, as servers do when they refuse. */
const ECHOES: ModelReply[] = [
  { kind: 'status', status: 400, body: { error: { message: `Bad prompt: ${CUSTOMER.message}` } } },
  { kind: 'status', status: 500, body: { error: { message: `Failed on ${CUSTOMER.name}` } } },
  { kind: 'text', text: `Dear ${CUSTOMER.name}, about your ${CUSTOMER.subject}: {` },
  { kind: 'text', text: JSON.stringify({ ...GOOD_ANSWER, lead_class: CUSTOMER.subject }) },
  { kind: 'wrong-shape' },
  { kind: 'hang-up' },
  { kind: 'refusal' },
  { kind: 'cut-off' },
];

it('the log above debug holds ids alone, whatever fails', async (test) => {
  const model = await startModelServer({ reply: ECHOES[0]! });
  test.onTestFinished(() => model.close());
  const mail = await startMailServer();
  test.onTestFinished(() => mail.close());
  const mailer = createSmtpMailer({ url: mail.url, from: 'hello@cedarpine.example' });
  const world = await openWorld(test, { modelUrl: model.url, mailer });
  let last = '';
  for (const [i, reply] of ECHOES.entries()) {
    model.reply = reply;
    const named = { kind: 'error' as const, error: `invalid_blocks: ${CUSTOMER.message}` };
    world.slack.fail('chat.postMessage', { kind: 'break' });
    world.slack.fail('chat.update', named);
    const { body } = await world.post({ ...CUSTOMER, email: `${i}${CUSTOMER.email}` });
    await world.see(body.id, (inquiry) => inquiry.drafts.length === 1 && inquiry.card !== undefined);
    last = body.id;
    if (i % 2 === 0) continue;
    // One good answer between, or the third failure in a row puts the model to rest and no more of them are tried.
    model.reply = { kind: 'answer', answer: { body: DRAFT } };
    const good = await world.post({ ...CUSTOMER, email: `good${i}${CUSTOMER.email}` });
    await world.see(good.body.id, (inquiry) => inquiry.drafts[0]?.by.kind === 'model');
  }
  model.reply = { kind: 'answer', answer: { body: DRAFT } };
  mail.script({ text: `550 5.7.1 Refused: ${CUSTOMER.subject} for ${CUSTOMER.email}` });
  await approve(world, last);
  await world.see(last, (inquiry) => inquiry.status === 'failed');
  const { body } = await world.post({ ...CUSTOMER, email: `new${CUSTOMER.email}` });
  await world.see(body.id, (inquiry) => inquiry.drafts[0]?.body.includes('tangerine') === true);
  mail.script({ rcpt: `550 5.1.1 <${CUSTOMER.email}> unknown` });
  await approve(world, body.id);
  await world.see(body.id, (inquiry) => inquiry.status === 'failed');
  await world.post({ ...CUSTOMER, email: 'wilhelmina' });

  const aboveDebug = () => world.logged.filter(({ level }) => level !== 'debug');
  // What came of it is logged once it is written down.
  await until(() => JSON.stringify(aboveDebug()).includes(body.id));
  const lines = aboveDebug();
  expect(lines.length).toBeGreaterThan(5);
  const told = JSON.stringify(lines, (_key, value) =>
    value instanceof Error ? { message: value.message, stack: value.stack, cause: value.cause } : value,
  );
  expect(lines.filter((line) => WORDS.test(JSON.stringify(line)))).toEqual([]);
  expect(told).not.toMatch(WORDS);
  expect(told).toContain(body.id);
});
