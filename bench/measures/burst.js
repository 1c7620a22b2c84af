import { LEAD_CLASSES } from '#flo/core/lead-class.js';
import { showPercent } from '../figures.js';
import { openWorld } from '../world.js';

const CLIENTS = 32;
/** Exactly one message a second per channel; everything else as Slack publishes it. */
const STRICT = { 'chat.postMessage': { perMinute: 60, burst: 1 } };
/** What was under way when Slack answered 429 could not know of it. */
const UNDER_WAY_MS = 250;
/** An inquiry that came this shortly before a post could not be chosen for it any more. */
const CHOICE_MS = 1_500;

/**
 * Many inquiries at once against a Slack that takes one message a second per channel.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureBurst({ burst, profile, say }) {
  const name = `burst of ${burst}`;
  say(`${name}: takes about ${burst} s`);
  const world = await openWorld({ limits: STRICT, profile });
  const sent = await world.load.call('send', {
    ...world.target,
    clients: CLIENTS,
    count: burst,
    tag: 'burst',
  });
  await world.slack.call(
    'cardsPosted',
    sent.map((/** @type {Sent} */ each) => each.id),
  );
  /** @type {Post[]} */
  const posts = await world.slack.call('posts');
  const ranks = await readRanks(world.target, sent);
  await world.stop();

  const cards = posts.filter((post) => post.kind === 'card' && post.status === 200);
  const took = posts.filter((post) => post.status === 200);
  const lost = sent.filter((/** @type {Sent} */ { id }) => !cards.some((card) => card.key === id)).length;
  const double = took.length - new Set(took.map((post) => `${post.kind} ${post.key}`)).size;
  const overtaken = countOvertaken(cards, sent, ranks);
  const early = countEarly(posts);
  const share = shareOfRate(took, cards);
  const free = await postFreely(profile);
  say(`${name}: ${posts.length - took.length} posts were answered 429`);
  return [
    {
      figure: `${name}: lost / double`,
      value: `${lost} / ${double}`,
      goal: '0 / 0',
      met: lost + double === 0,
    },
    {
      figure: `${name}: cards posted before a hotter one`,
      value: `${overtaken}`,
      goal: '0',
      met: overtaken === 0,
    },
    { figure: `${name}: posts within a Retry-After`, value: `${early}`, goal: '0', met: early === 0 },
    {
      figure: `${name}: share of the allowed rate`,
      value: showPercent(share),
      goal: 'at least 95 %',
      met: share >= 0.95,
    },
    {
      figure: 'burst of 200, no 429: cards a second',
      value: free.toFixed(0),
      goal: 'more than 10',
      met: free > 10,
    },
  ];
}

/** @typedef {import('../programs/slack.js').Post} Post */
/** @typedef {{ id: string, sentAt: number, acceptedAt: number }} Sent */

/**
 * The place of each inquiry's class in the order of posting.
 *
 * @param {{ url: string, token: string }} target
 * @param {Sent[]} sent
 */
async function readRanks({ url, token }, sent) {
  const ranks = new Map();
  for (const { id } of sent) {
    const answer = await fetch(`${url}/inquiries/${id}`, { headers: { authorization: `Bearer ${token}` } });
    const inquiry = /** @type {any} */ (await answer.json());
    ranks.set(id, LEAD_CLASSES.indexOf(inquiry.class));
  }
  return ranks;
}

/**
 * Cards that were posted while a hotter one had been waiting for a while.
 *
 * @param {Post[]} cards
 * @param {Sent[]} sent
 * @param {Map<string, number>} ranks
 */
function countOvertaken(cards, sent, ranks) {
  const accepted = new Map(sent.map(({ id, acceptedAt }) => [id, acceptedAt]));
  const rank = (/** @type {Post} */ card) => ranks.get(card.key) ?? 0;
  return cards.filter((card) =>
    cards.some(
      (later) =>
        later.arrivedAt > card.arrivedAt &&
        rank(later) < rank(card) &&
        (accepted.get(later.key) ?? 0) < card.arrivedAt - CHOICE_MS,
    ),
  ).length;
}

/**
 * Posts that came to a channel before the wait was over that Slack had asked for.
 *
 * @param {Post[]} posts
 */
function countEarly(posts) {
  return posts.filter((post) =>
    posts.some(
      (refused) =>
        refused.status === 429 &&
        refused.channel === post.channel &&
        post.arrivedAt > refused.answeredAt + UNDER_WAY_MS &&
        post.arrivedAt < refused.answeredAt + refused.retryAfter * 1_000 - 5,
    ),
  ).length;
}

/**
 * How much of what Slack allows in the cards' channel was used, from the first card to the last.
 *
 * @param {Post[]} took
 * @param {Post[]} cards
 */
function shareOfRate(took, cards) {
  const [first, last] = [cards[0]?.arrivedAt ?? 0, cards.at(-1)?.arrivedAt ?? 0];
  const used = took.filter(
    (post) => post.channel === cards[0]?.channel && post.arrivedAt >= first && post.arrivedAt <= last,
  );
  return (used.length - 1) / ((last - first) / 1_000);
}

/**
 * Cards a second where Slack never asks to wait.
 *
 * @param {string | undefined} profile
 */
async function postFreely(profile) {
  const world = await openWorld({ limits: 'off', profile });
  /** @type {Sent[]} */
  const sent = await world.load.call('send', { ...world.target, clients: CLIENTS, count: 200, tag: 'free' });
  /** @type {Post[]} */
  const cards = await world.slack.call(
    'cardsPosted',
    sent.map((each) => each.id),
  );
  await world.stop();
  const began = Math.min(...sent.map((each) => each.sentAt));
  const ended = Math.max(...cards.map((card) => card.arrivedAt));
  return sent.length / ((ended - began) / 1_000);
}
