import type { SandboxMail, WorkspaceState } from '../protocol.js';
import { el, icon } from './dom.js';
import { formatPlace } from './place.js';
import { clockTime, dayName, fullTime, type Reading } from './slack-date.js';
import { mailbox } from './workspace.js';

/** What went out, newest first, and the one that is open in full. */
export function renderMailbox(
  state: WorkspaceState,
  openId: string | undefined,
  reading: Reading,
): HTMLElement {
  const mails = mailbox(state);
  const open = mails.find((mail) => mail.id === openId);
  return el(
    'div',
    { class: `mailbox${open ? ' has-open' : ''}` },
    el(
      'header',
      { class: 'pane-head' },
      el('h1', { class: 'pane-title', tabindex: -1 }, icon('mail'), 'Mail sent'),
      el('span', { class: 'pane-detail' }, countMails(mails.length)),
    ),
    mails.length === 0
      ? el(
          'div',
          { class: 'empty' },
          el('span', { class: 'empty-picture' }, icon('inbox')),
          el('h2', {}, 'Nothing has gone out yet'),
          el('p', {}, 'When somebody approves a draft, the mail the customer gets is here, word for word.'),
        )
      : el(
          'div',
          { class: 'mail-columns' },
          el(
            'ul',
            { class: 'mail-list', 'aria-label': 'Mails' },
            ...mails.map((mail) => renderEntry(mail, mail.id === openId, reading)),
          ),
          open
            ? renderMail(open, reading)
            : el('div', { class: 'mail-none' }, icon('mail'), 'Choose a mail to read it.'),
        ),
  );
}

function renderEntry(mail: SandboxMail, isOpen: boolean, reading: Reading): HTMLElement {
  const at = new Date(mail.at);
  const day = dayName(at, reading);
  return el(
    'li',
    {},
    el(
      'a',
      {
        class: 'mail-entry',
        href: formatPlace({ kind: 'mail', mail: mail.id }),
        'data-mail-id': mail.id,
        'aria-current': isOpen ? 'true' : undefined,
      },
      el('span', { class: 'mail-to' }, mail.to),
      el(
        'time',
        { class: 'mail-at', datetime: mail.at, title: fullTime(at, reading) },
        day === 'Today' ? clockTime(at, reading) : day,
      ),
      el('span', { class: 'mail-subject' }, mail.subject || '(no subject)'),
      el('span', { class: 'mail-preview' }, mail.body.slice(0, 160)),
    ),
  );
}

function renderMail(mail: SandboxMail, reading: Reading): HTMLElement {
  const line = (name: string, value: string) => [el('dt', {}, name), el('dd', {}, value)];
  return el(
    'article',
    { class: 'mail', 'aria-label': mail.subject, 'data-mail-id': mail.id },
    el('a', { class: 'mail-back', href: formatPlace({ kind: 'mail' }) }, icon('left'), 'All mail'),
    el('h2', { class: 'mail-title' }, mail.subject || '(no subject)'),
    el(
      'dl',
      { class: 'mail-lines' },
      ...line('To', mail.to),
      ...line('From', mail.from),
      ...line('Sent', fullTime(new Date(mail.at), reading)),
    ),
    el('div', { class: 'mail-body' }, mail.body),
  );
}

function countMails(count: number): string {
  return count === 1 ? '1 mail' : `${count} mails`;
}
