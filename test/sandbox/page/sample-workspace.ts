import type {
  SandboxMessage,
  SandboxView,
  SlackBlock,
  WorkspaceState,
} from '../../../src/sandbox/protocol.js';

export const LEADS = 'C0LEADS';
export const OLIVIA = 'U0OLIVIA';
export const BEN = 'U0BEN';
export const CARD_TS = '1792000000.000100';

/** A workspace as it looks after two inquiries. */
export function sampleWorkspace(): WorkspaceState {
  return {
    team: 'Cedar & Pine Remodeling',
    app: { name: 'Flo' },
    users: [
      { id: OLIVIA, name: 'Olivia Marsh', role: 'Owner, may approve', email: 'olivia@cedarpine.example' },
      { id: BEN, name: 'Ben Ito', role: 'May approve', email: 'ben@cedarpine.example' },
      { id: 'U0GUS', name: 'Gus', role: 'Guest, may only look', email: 'gus@guests.example' },
    ],
    channels: [
      { id: LEADS, name: 'leads', kind: 'channel' },
      { id: 'C0GENERAL', name: 'general', kind: 'channel' },
      { id: 'D0OLIVIA', name: 'Flo', kind: 'im' },
    ],
    messages: [
      message({
        ts: '1791990000.000100',
        from: OLIVIA,
        text: 'Morning all &amp; welcome. *Leads* come in <#C0LEADS>.',
      }),
      message({
        ts: '1791990060.000100',
        from: OLIVIA,
        text: 'See <https://example.com/a?b=1&amp;c=2|our page>.',
      }),
      message({
        ts: CARD_TS,
        from: 'app',
        text: 'Hot lead from Dana Whitfield',
        blocks: cardBlocks(),
        edited: true,
      }),
      message({
        ts: '1792000010.000100',
        from: 'app',
        text: 'What you write here stays inside.',
        threadTs: CARD_TS,
      }),
      message({ ts: '1792000090.000100', from: BEN, text: 'I can visit on _Thursday_.', threadTs: CARD_TS }),
      message({
        ts: '1792000120.000100',
        from: 'app',
        text: 'Only approvers decide. Olivia and Ben can.',
        ephemeralFor: OLIVIA,
      }),
      message({
        ts: '1792000300.000100',
        from: 'app',
        text: 'Follow-up for Dana Whitfield',
        threadTs: CARD_TS,
        broadcast: true,
      }),
    ],
    view: null,
    mail: [
      {
        id: 'm1',
        to: 'dana@example.com',
        from: 'Cedar & Pine <hello@cedarpine.example>',
        subject: 'Your kitchen on Alder Street',
        body: 'Dear Dana,\n\nthank you for writing.\n\nKind regards,\nCedar & Pine',
        at: '2026-10-14T17:20:00.000Z',
      },
      {
        id: 'm2',
        to: 'sam@example.com',
        from: 'Cedar & Pine <hello@cedarpine.example>',
        subject: 'Warranty question',
        body: 'Hello Sam,\n\nwe will look at it.',
        at: '2026-10-14T16:20:00.000Z',
      },
    ],
    formUrl: '/form',
    time: { aheadMs: 0, movable: true },
  };
}

export function message(
  part: Partial<SandboxMessage> & Pick<SandboxMessage, 'ts' | 'from' | 'text'>,
): SandboxMessage {
  return { channel: LEADS, ...part };
}

/** A card with everything a card may hold. */
export function cardBlocks(): SlackBlock[] {
  const plain = (text: string) => ({ type: 'plain_text', text });
  return [
    { type: 'header', block_id: 'head', text: plain('Hot lead: Dana Whitfield') },
    {
      type: 'context',
      block_id: 'source',
      elements: [
        { type: 'mrkdwn', text: 'Web form' },
        { type: 'mrkdwn', text: '<!date^1792000000^{date_short_pretty} at {time}|14 Oct>' },
        { type: 'mrkdwn', text: '3rd inquiry, last answered 12 Oct by <@U0BEN>' },
      ],
    },
    {
      type: 'section',
      block_id: 'summary',
      expand: true,
      text: {
        type: 'mrkdwn',
        text: 'Wants a *new kitchen* in a 1920s house, has a budget of about $38,000 and would like a visit this week.',
      },
    },
    {
      type: 'rich_text',
      block_id: 'quote',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            {
              type: 'text',
              text: 'Hi! We bought the old house on Alder & 5th and the kitchen is <falling apart>. Could someone come by *this week*? We have about 38k set aside…',
            },
          ],
        },
      ],
    },
    {
      type: 'section',
      block_id: 'facts',
      fields: [
        { type: 'mrkdwn', text: '*Missing*\nThe exact address' },
        { type: 'mrkdwn', text: '*Next*\nCall to agree on a visit' },
      ],
    },
    { type: 'divider', block_id: 'line' },
    {
      type: 'context',
      block_id: 'draft-head',
      elements: [{ type: 'mrkdwn', text: 'Draft to *Dana Whitfield* &lt;dana@example.com&gt;' }],
    },
    {
      type: 'rich_text',
      block_id: 'draft',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'Your kitchen on Alder Street\n', style: { bold: true } },
            {
              type: 'text',
              text: 'Dear Dana,\n\nthank you for telling us about your kitchen. A house from the twenties deserves care, and a visit is the best way to see what it needs.\n\nWould you send us the exact address, and two times this week that suit you?\n\nKind regards,\nCedar & Pine',
            },
          ],
        },
      ],
    },
    {
      type: 'actions',
      block_id: 'decide',
      elements: [
        {
          type: 'button',
          action_id: 'approve',
          style: 'primary',
          text: plain('Approve & send'),
          value: 'inq1:2:abc',
        },
        { type: 'button', action_id: 'edit', text: plain('Edit'), value: 'inq1:2:abc' },
        {
          type: 'button',
          action_id: 'reject',
          style: 'danger',
          text: plain('Reject'),
          value: 'inq1:2:abc',
          confirm: {
            title: plain('Reject this inquiry?'),
            text: { type: 'mrkdwn', text: 'Nothing is sent to *Dana*.' },
            confirm: plain('Reject'),
            deny: plain('Keep it'),
            style: 'danger',
          },
        },
        {
          type: 'overflow',
          action_id: 'more',
          options: [
            { text: plain('Draft again…'), value: 'again' },
            { text: plain('Show the whole inquiry'), value: 'show' },
            { text: plain('Close: handled elsewhere'), value: 'close' },
          ],
        },
      ],
    },
  ];
}

/** The edit modal. */
export function editView(
  change: { body?: string; errors?: Record<string, string>; note?: string } = {},
): SandboxView {
  const plain = (text: string) => ({ type: 'plain_text', text });
  return {
    id: 'V1',
    view: {
      type: 'modal',
      callback_id: 'edit',
      hash: String(change.note ?? '1'),
      title: plain('Edit the reply'),
      submit: plain('Save'),
      close: plain('Cancel'),
      blocks: [
        ...(change.note
          ? [{ type: 'context', block_id: 'note', elements: [{ type: 'mrkdwn', text: change.note }] }]
          : []),
        {
          type: 'input',
          block_id: 'subject',
          label: plain('Subject'),
          element: {
            type: 'plain_text_input',
            action_id: 'value',
            initial_value: 'Your kitchen on Alder Street',
            max_length: 200,
          },
        },
        {
          type: 'input',
          block_id: 'body',
          label: plain('Message'),
          hint: plain('The customer gets exactly this.'),
          element: {
            type: 'plain_text_input',
            action_id: 'value',
            multiline: true,
            max_length: 3000,
            initial_value: change.body ?? 'Dear Dana,\n\nthank you.',
          },
        },
        {
          type: 'input',
          block_id: 'reason',
          optional: true,
          label: plain('Reason'),
          element: {
            type: 'static_select',
            action_id: 'value',
            placeholder: plain('Choose a reason'),
            options: [
              { text: plain('Tone'), value: 'tone' },
              { text: plain('Facts'), value: 'facts' },
            ],
          },
        },
        {
          type: 'input',
          block_id: 'send',
          optional: true,
          label: plain('When you save'),
          element: {
            type: 'checkboxes',
            action_id: 'value',
            options: [{ text: plain('Send when I save'), value: 'send' }],
          },
        },
      ],
    },
    ...(change.errors ? { errors: change.errors } : {}),
  };
}
