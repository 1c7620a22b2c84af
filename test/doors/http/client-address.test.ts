import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createAddressReader } from '../../../src/doors/http/client-address.js';

function addressOf(trusted: string[], peer: string | undefined, forwarded?: string): string {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return createAddressReader(
    trusted,
    quiet,
  )({
    headers,
    socket: { remoteAddress: peer } as IncomingMessage['socket'],
  });
}

const quiet = { warn() {} };

describe('the address a limit counts', () => {
  const proxies = ['10.0.0.0/8', '2001:db8:ffff::/48', '::1'];

  it.each([
    ['the peer, whatever it claims', [], '192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['the peer, when it is no trusted proxy', proxies, '192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['what a trusted proxy says', proxies, '10.1.2.3', '198.51.100.7', '198.51.100.7'],
    [
      'the rightmost address that is not trusted',
      proxies,
      '10.1.2.3',
      '1.1.1.1, 198.51.100.7, 10.9.9.9',
      '198.51.100.7',
    ],
    ['the leftmost, when all are trusted', proxies, '10.1.2.3', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['the proxy, when it says nothing', proxies, '10.1.2.3', undefined, '10.1.2.3'],
    ['the proxy, when it says nonsense', proxies, '10.1.2.3', '198.51.100.7, unknown', '10.1.2.3'],
    ['an address without its port', proxies, '10.1.2.3', '198.51.100.7:4711', '198.51.100.7'],
    ['an IPv4-mapped peer as IPv4', proxies, '::ffff:10.1.2.3', '198.51.100.7', '198.51.100.7'],
    ['an IPv4-mapped client as IPv4', proxies, '10.1.2.3', '::FFFF:c633:6407', '198.51.100.7'],
    ['the /64 of an IPv6 client', [], '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['… however it is written', proxies, '::1', '[2001:0DB8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['a proxy by an IPv6 range', proxies, '2001:db8:ffff:1::5', '198.51.100.7', '198.51.100.7'],
    ['an address without its zone', [], 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
    ['nothing for a socket that is gone', proxies, undefined, '198.51.100.7', ''],
  ])('is %s', (_, trusted, peer, forwarded, expected) => {
    expect(addressOf(trusted, peer, forwarded)).toBe(expected);
  });

  it('trusts an IPv4-mapped entry', () => {
    expect(addressOf(['::ffff:10.0.0.1'], '10.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
    expect(addressOf(['::ffff:10.0.0.0/104'], '10.9.9.9', '198.51.100.7')).toBe('198.51.100.7');
    expect(addressOf(['::ffff:10.0.0.0/104'], '11.0.0.1', '198.51.100.7')).toBe('11.0.0.1');
  });

  it.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '::/129', ''])(
    'refuses to trust "%s"',
    (entry) => {
      expect(() => createAddressReader([entry], quiet)).toThrow(RangeError);
    },
  );

  it('is told in the log once, where a proxy that nobody named speaks for others', () => {
    const warned: [object, string][] = [];
    const log = { warn: (...told: [object, string]) => warned.push(told) };
    const read = createAddressReader(['10.0.0.0/8'], log);
    const ask = (remoteAddress: string, headers: IncomingMessage['headers']) =>
      read({ headers, socket: { remoteAddress } as IncomingMessage['socket'] });
    ask('172.18.0.2', {});
    ask('10.1.2.3', { 'x-forwarded-for': '198.51.100.7' });
    expect(warned).toEqual([]);
    ask('172.18.0.2', { 'x-forwarded-for': '198.51.100.7' });
    ask('172.18.0.3', { 'x-forwarded-for': '198.51.100.8' });
    expect(warned).toEqual([[{ peer: '172.18.0.2' }, expect.stringContaining('http.trustedProxies')]]);
    expect(JSON.stringify(warned)).not.toContain('198.51');
  });
});
