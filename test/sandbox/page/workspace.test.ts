import { describe, expect, it } from 'vitest';
import { formatPlace, type Place, parsePlace, placeOfPermalink } from '../../../src/sandbox/page/place.js';
import { countUnread, markRead } from '../../../src/sandbox/page/read-marks.js';
import { parseCommand } from '../../../src/sandbox/page/speak.js';
import {
  applyEvent,
  findMessage,
  mailbox,
  repliesByThread,
  timelineOf,
  withoutPrivate,
} from '../../../src/sandbox/page/workspace.js';
import type { WorkspaceEvent } from '../../../src/sandbox/protocol.js';
import { BEN, CARD_TS, LEADS, message, OLIVIA, sampleWorkspace } from './sample-workspace.js';

describe('events', () => {
  const events: WorkspaceEvent[] = [
    { type: 'message', message: message({ ts: '1792009000.000100', from: BEN, text: 'new' }) },
    { type: 'message', message: message({ ts: CARD_TS, from: 'app', text: 'decided' }) },
    { type: 'message-deleted', channel: LEADS, ts: '1791990060.000100' },
    { type: 'mail', mail: { ...sampleWorkspace().mail[0]!, id: 'm9', at: '2027-01-01T00:00:00.000Z' } },
    { type: 'channel', channel: { id: 'C0NEW', name: 'new', kind: 'channel' } },
    { type: 'channel', channel: { id: LEADS, name: 'renamed', kind: 'channel' } },
    { type: 'view', view: { id: 'V1', view: {} } },
  ];

  it('change what they name and nothing else', () => {
    const before = sampleWorkspace();
    const after = events.reduce(applyEvent, before);
    expect(findMessage(after, LEADS, '1792009000.000100')?.text).toBe('new');
    expect(findMessage(after, LEADS, CARD_TS)?.text).toBe('decided');
    expect(findMessage(after, LEADS, '1791990060.000100')).toBeUndefined();
    expect(after.messages.length).toBe(before.messages.length);
    expect(mailbox(after).map((mail) => mail.id)).toEqual(['m9', 'm1', 'm2']);
    expect(after.channels.map((channel) => channel.name)).toEqual(['renamed', 'general', 'Flo', 'new']);
    expect(after.view?.id).toBe('V1');
  });

  it('may come twice', () => {
    const once = events.reduce(applyEvent, sampleWorkspace());
    expect(events.reduce(applyEvent, once)).toEqual(once);
  });
});

describe('what a person sees', () => {
  const state = sampleWorkspace();

  it('is the channel without replies, but with broadcasts', () => {
    expect(timelineOf(state, LEADS, OLIVIA).map((one) => one.ts)).toEqual([
      '1791990000.000100',
      '1791990060.000100',
      CARD_TS,
      '1792000120.000100',
      '1792000300.000100',
    ]);
  });

  it('holds no private answer to somebody else', () => {
    const seen = timelineOf(state, LEADS, BEN);
    expect(seen.some((one) => one.ephemeralFor)).toBe(false);
    expect(seen.length).toBe(4);
  });

  it('has the replies of a thread in order, broadcasts included', () => {
    const replies = repliesByThread(state, LEADS, OLIVIA);
    expect([...replies.keys()]).toEqual([CARD_TS]);
    expect(replies.get(CARD_TS)?.map((one) => one.from)).toEqual(['app', BEN, 'app']);
  });

  it('puts whole seconds of different length in order', () => {
    const messages = ['999.000002', '1000.000001', '999.000001'].map((ts) =>
      message({ ts, from: BEN, text: '' }),
    );
    const seen = timelineOf({ ...state, messages }, LEADS, OLIVIA).map((one) => one.ts);
    expect(seen).toEqual(['999.000001', '999.000002', '1000.000001']);
  });

  it('is nothing private while one becomes somebody else', () => {
    const im = message({ ts: '1792009000.000100', from: 'app', text: 'for you alone', channel: 'D0OLIVIA' });
    const shared = withoutPrivate({ ...state, messages: [...state.messages, im] });
    expect(shared.channels.every((channel) => channel.kind === 'channel')).toBe(true);
    expect(shared.messages.some((one) => one.ephemeralFor || one.channel === 'D0OLIVIA')).toBe(false);
  });
});

describe('unread counts', () => {
  it('are what others wrote since one was there', () => {
    const state = sampleWorkspace();
    const fresh = countUnread(state, OLIVIA, {});
    expect([fresh.get(LEADS), fresh.get('C0GENERAL'), fresh.get('mail')]).toEqual([3, 0, 2]);
    const marks = markRead(state, OLIVIA, markRead(state, OLIVIA, {}, LEADS), 'mail');
    const read = countUnread(state, OLIVIA, marks);
    expect([read.get(LEADS), read.get('mail')]).toEqual([0, 0]);
    const next = applyEvent(state, {
      type: 'message',
      message: message({ ts: '1792009000.000100', from: BEN, text: 'new' }),
    });
    expect(countUnread(next, OLIVIA, marks).get(LEADS)).toBe(1);
    expect(markRead(state, OLIVIA, marks, LEADS)).toBe(marks);
  });
});

describe('places', () => {
  it.each<[string, Place]>([
    ['#/C1', { kind: 'channel', channel: 'C1' }],
    ['#/C1/1.000001', { kind: 'channel', channel: 'C1', message: '1.000001' }],
    ['#/C1/1.000001/1.000001', { kind: 'channel', channel: 'C1', thread: '1.000001' }],
    ['#/C1/2.000001/1.000001', { kind: 'channel', channel: 'C1', message: '2.000001', thread: '1.000001' }],
    ['#/mail', { kind: 'mail' }],
    ['#/mail/a%2Fb', { kind: 'mail', mail: 'a/b' }],
  ])('%s is read and written', (hash, place) => {
    expect(parsePlace(hash)).toEqual(place);
    expect(formatPlace(place)).toBe(hash);
  });

  it.each(['', '#', '#/', '#/%E0%A4%A'])('%j is no place', (hash) => {
    expect(parsePlace(hash)).toBeNull();
  });

  it('are found in the links of messages', () => {
    const base = 'http://127.0.0.1:3000/sandbox/archives/C1/p1700000000000100';
    expect(placeOfPermalink(base)).toEqual({ kind: 'channel', channel: 'C1', message: '1700000000.000100' });
    expect(placeOfPermalink(`${base}?thread_ts=1600000000.000100&cid=C1`)).toEqual({
      kind: 'channel',
      channel: 'C1',
      message: '1700000000.000100',
      thread: '1600000000.000100',
    });
    expect(placeOfPermalink('https://example.com/archives')).toBeNull();
  });
});

it.each([
  ['/flo status', { command: '/flo', text: 'status' }],
  ['/flo', { command: '/flo', text: '' }],
  ['/flo  help me \n', { command: '/flo', text: 'help me' }],
  ['/', null],
  ['/ flo', null],
  ['and/or', null],
  ['/usr/bin is a folder', null],
])('reads %j', (typed, expected) => {
  expect(parseCommand(typed)).toEqual(expected);
});
