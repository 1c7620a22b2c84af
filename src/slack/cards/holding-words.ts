import { BusinessHours } from '../../core/business-hours.js';
import type { Addressee, HoldingFact, Inquiry, RouteRule } from '../../core/inquiry.js';
import { waitingSince } from '../../core/life/reading.js';
import { lastToldReply } from '../../core/nudges/keys.js';
import { isLate, LATE_LEVEL } from '../../core/nudges/watched.js';
import type { Policy } from '../../core/policy.js';
import type { Status } from '../../core/status.js';
import { dateToken, dropUnseen, escapeMrkdwn, plainDate, shorten, tidyLine } from '../text.js';
import type { CardMessage, RichTextElement } from './blocks.js';
import { paragraph, quote, words } from './blocks.js';

/** Who has it, since when and by which rule, and until when it is snoozed: mrkdwn, a line each. */
export function tellHolding(inquiry: Inquiry, policy: Policy): string[] {
  const { assigned, snoozed, routed } = inquiry;
  const zone = policy.business.timeZone;
  const lines: string[] = [];
  if (assigned) {
    const { by, person, at } = assigned;
    const how =
      by.kind === 'route'
        ? ` · ${escapeMrkdwn(nameRule(by))}`
        : by.person.id === person.id
          ? ''
          : ` · assigned by ${name(by.person)}`;
    lines.push(`*${name(person)} has it* since ${dateToken(at, 'moment', zone)}${how}`);
  } else if (routed && routed.to.kind !== 'person') {
    lines.push(`*Nobody has it yet* · ${tellRouted(routed, policy)}`);
  }
  if (snoozed) {
    const note = snoozed.note ? `: ${escapeMrkdwn(shorten(tidyLine(snoozed.note), NOTE_CHARS))}` : '';
    lines.push(`*Snoozed until* ${dateToken(snoozed.until, 'moment', zone)} by ${name(snoozed.by)}${note}`);
  }
  return lines;
}

/** What must be known before somebody approves: nothing is sent to this contact. mrkdwn, a line or none. */
export function tellBarred({ wishes, status }: Inquiry, policy: Policy): string[] {
  const said = wishes?.doNotContact;
  if (!said || SETTLED.includes(status)) return [];
  const when = dateToken(said.at, 'day', policy.business.timeZone);
  return [`:no_entry: *Do not contact* · nothing is sent (${name(said.by)}, ${when})`];
}

/** The mark of what has waited twice as long as its class should, once a nudge has said so: mrkdwn, a line or none. */
export function tellLate(inquiry: Inquiry, policy: Policy): string[] {
  const { leadClass } = inquiry;
  if (!lastToldReply(inquiry, LATE_LEVEL) || leadClass === 'spam') return [];
  const due = new BusinessHours(policy.business).after(waitingSince(inquiry), policy.sla[leadClass]);
  if (!isLate(inquiry, due)) return [];
  return [`:alarm_clock: *Overdue* · a reply was due ${dateToken(due, 'moment', policy.business.timeZone)}`];
}

/** The post in the card's thread; who gets it or gets it back is mentioned. */
export function buildHoldingLine(fact: HoldingFact, policy: Policy): CardMessage {
  const { parts, note } = tellFact(fact, policy);
  const blocks = [
    paragraph(...parts.flatMap((part) => (typeof part === 'string' ? words(part) : [part.element]))),
  ];
  if (note) blocks.push(quote(dropUnseen(note)));
  // Escaping takes the spaces at the ends.
  const escaped = (part: string) => part.replace(/\S(?:.*\S)?/s, (said) => escapeMrkdwn(said));
  const text = parts.map((part) => (typeof part === 'string' ? escaped(part) : part.text)).join('');
  return { text, blocks };
}

/** Words, or somebody who is mentioned. */
type WordsOrMention = string | { element: RichTextElement; text: string };

function tellFact(fact: HoldingFact, policy: Policy): { parts: WordsOrMention[]; note?: string } {
  switch (fact.kind) {
    case 'taken':
      return { parts: [`${plainName(fact.by)} has taken it.`] };
    case 'given-back':
      return { parts: [`${plainName(fact.by)} has given it back: nobody has it now.`] };
    case 'assigned':
      return { parts: [`${plainName(fact.by)} has assigned this to `, person(fact.to.id), '.'] };
    case 'routed':
      return { parts: [`For `, ...mention(fact.to), ` (${nameRule(fact)}).`] };
    case 'snoozed': {
      const until = plainDate(fact.until, 'moment', policy.business.timeZone);
      return {
        parts: [`${plainName(fact.by)} has snoozed this until ${until}.`],
        ...(fact.note && { note: fact.note }),
      };
    }
    case 'woken': {
      const why =
        fact.why === 'time'
          ? 'its time has come.'
          : fact.why === 'customer'
            ? 'the customer wrote again.'
            : `${plainName(fact.why.by)} has brought it back.`;
      return { parts: [person(fact.for.id), ` This is back: ${why}`] };
    }
  }
}

function tellRouted({ to, ...rule }: RouteRule & { to: Addressee }, policy: Policy): string {
  const named = escapeMrkdwn(nameRule(rule));
  switch (to.kind) {
    case 'person':
      return named;
    case 'group':
      return `for @${escapeMrkdwn(shorten(to.name, NAME_CHARS))}, ${named}`;
    case 'absent':
      return `rule ${rule.rule} names ${name(to.person)}, who is not in ${channelOf(policy)}`;
    case 'unknown':
      return `rule ${rule.rule} names ${escapeMrkdwn(shorten(to.named, ADDRESS_CHARS))}, whom Slack does not know`;
  }
}

function mention(to: Addressee): WordsOrMention[] {
  if (to.kind === 'person' || to.kind === 'absent') return [person(to.person.id)];
  if (to.kind === 'unknown') return [to.named];
  return [{ element: { type: 'usergroup', usergroup_id: to.id }, text: `<!subteam^${to.id}>` }];
}

function person(id: string): WordsOrMention {
  return { element: { type: 'user', user_id: id }, text: `<@${id}>` };
}

function nameRule({ rule, words: asks }: RouteRule): string {
  return `rule ${rule}: ${shorten(tidyLine(asks), RULE_CHARS)}`;
}

function name(who: { name: string }): string {
  return escapeMrkdwn(plainName(who));
}

function plainName(who: { name: string }): string {
  return shorten(tidyLine(who.name), NAME_CHARS);
}

function channelOf({ slack }: Policy): string {
  const channel = slack.channel.replace(/^#/, '');
  return /^[CG][A-Z0-9]{6,}$/.test(channel) ? 'the channel' : `#${escapeMrkdwn(channel)}`;
}

const SETTLED: Status[] = ['sent', 'rejected', 'closed'];
/** On a phone each of these lines takes three at the very most: the rest of the card needs its room. */
const NAME_CHARS = 20;
const RULE_CHARS = 32;
const NOTE_CHARS = 40;
const ADDRESS_CHARS = 40;
