import { howWritten } from '../../core/corrections.js';
import type { Draft } from '../../core/draft.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { tellSensitive } from '../../core/privacy/mask.js';
import { dateToken, shorten, tidyLine } from '../text.js';
import type { KnownBlock } from './blocks.js';
import { context, divider, mrkdwn, paragraph, plain, words } from './blocks.js';
import { nameAuthor, nameRecipient, tellPreparer } from './labels.js';
import { tellDifference } from './version-words.js';

/**
 * The draft as it will be sent: recipient, subject, the whole body as rich text (which Slack does not fold),
 * then who prepared and who wrote it.
 */
export function buildDraftBlocks(inquiry: Inquiry, draft: Draft, policy: Policy): KnownBlock[] {
  const to = words(nameRecipient(draft.to));
  const caption =
    draft.to.kind === 'email'
      ? [...words('To: ', { bold: true }), ...to]
      : [...words('Call or text ', { bold: true }), ...words(nameRecipient(draft.to), { bold: true })];
  if (draft.subject !== '' && draft.to.kind === 'email') {
    caption.push(...words('\n'), ...words('Subject: ', { bold: true }), ...words(draft.subject));
  }
  return [
    divider(),
    paragraph(...caption),
    ...(draft.body === '' ? [] : [paragraph(...words(draft.body))]),
    ...warnOfSensitive(draft),
    context(...tellOrigin(inquiry, draft, policy)),
    ...tellMaking(inquiry, draft),
    divider(),
  ];
}

/** The draft is never changed for it: a person sees what stands in it, and decides. */
function warnOfSensitive(draft: Draft): KnownBlock[] {
  const found = tellSensitive(`${draft.subject}\n${draft.body}`);
  if (found.length === 0) return [];
  const more = found.length > WARNED ? ` and ${found.length - WARNED} more` : '';
  const what = found.slice(0, WARNED).join(', ');
  return [
    paragraph(
      ...words('Check: ', { bold: true }),
      ...words(`this draft holds a full number (${what}${more}). Such numbers do not belong in a mail.`),
    ),
  ];
}

/** Who prepared what is shown; where a person wrote it, that, and who prepared the rest of the card. */
function tellOrigin(inquiry: Inquiry, draft: Draft, policy: Policy) {
  const { preparation, round } = inquiry;
  const written = draft.by.kind === 'person';
  const elements = [];
  if (preparation && !written) elements.push(plain(shorten(tellPreparer(preparation.by), ORIGIN_CHARS)));
  if (draft.version > 1 || written) {
    const when = dateToken(draft.at, 'moment', policy.business.timeZone);
    const author = shorten(nameAuthor(draft.by), NAME_CHARS);
    const from = howWritten(inquiry.drafts, draft.version) === 'edited' ? ', from Flo’s draft' : '';
    elements.push(
      mrkdwn(`Version ${draft.version} · ${when}`),
      plain(`written by ${author}${written ? from : ''}`),
    );
  }
  // A follow-up's card shows nothing else that was prepared.
  if (preparation && written && round === undefined)
    elements.push(plain(shorten(tellPreparer(preparation.by, 'Class and summary'), ORIGIN_CHARS)));
  return elements.length > 0 ? elements : [plain(`Version ${draft.version}`)];
}

/** What a wish changed, or which words are back; nothing where the draft was simply prepared or edited. */
function tellMaking(inquiry: Inquiry, draft: Draft): KnownBlock[] {
  const { asked, restored } = draft;
  if (restored) {
    const who = shorten(tidyLine(restored.by.name), NAME_CHARS);
    return [context(plain(`Version ${restored.from} brought back by ${who}`))];
  }
  if (!asked) return [];
  const who = shorten(tidyLine(asked.by.name), NAME_CHARS);
  const wish = `Draft again by ${who}: “${shorten(tidyLine(asked.text), WISH_CHARS)}”`;
  const before = inquiry.drafts.find(({ version }) => version === asked.base);
  return [context(plain(before ? `${wish} · ${tellDifference(before, draft)}` : wish))];
}

const WARNED = 3;
const ORIGIN_CHARS = 160;
const NAME_CHARS = 40;
const WISH_CHARS = 120;
