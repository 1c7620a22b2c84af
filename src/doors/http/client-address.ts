import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Log } from '../../deps/log.js';

/** Tells the address a request came from, as a key for limits: an IPv4 address, or the /64 of an IPv6 one. */
export type AddressReader = (req: Pick<IncomingMessage, 'headers' | 'socket'>) => string;

const UNNAMED_PROXY =
  'A request came with X-Forwarded-For from an address that http.trustedProxies in flo.yml does not name. If that is ' +
  'your reverse proxy, name it there: until then all who come through it share one limit of the form.';

/**
 * X-Forwarded-For counts only where the peer is one of `trustedProxies` (addresses or CIDR ranges): from the
 * right, the first address that is not trusted is the client; what stands left of it anybody can write.
 * A peer that is none of them and sends the header is told in the log once: a proxy that nobody named makes all who come
 * through it one client. Throws a RangeError on an entry that is neither an address nor a range.
 */
export function createAddressReader(trustedProxies: string[], log: Pick<Log, 'warn'>): AddressReader {
  const trusted = readRanges(trustedProxies);
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  let told = false;
  return (req) => {
    let client = plainAddress(req.socket.remoteAddress ?? '') ?? '';
    const forwarded = req.headers['x-forwarded-for'];
    if (!told && forwarded !== undefined && client !== '' && !isTrusted(client)) {
      told = true;
      log.warn({ peer: client }, UNNAMED_PROXY);
    }
    const hops = String(forwarded ?? '').split(',');
    while (client !== '' && isTrusted(client)) {
      const next = plainAddress(hops.pop() ?? '');
      if (next === null) break;
      client = next;
    }
    return limitKey(client);
  };
}

function readRanges(entries: string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [, written = '', prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
    const address = plainAddress(written);
    // A range of IPv4 addresses that is written as IPv6: its first 96 bits say only that.
    const mapped = address !== null && isIP(address) === 4 && written.includes(':') ? 96 : 0;
    const bits = prefix === undefined ? null : Number(prefix) - mapped;
    if (address === null || (bits !== null && (bits < 0 || bits > (isIP(address) === 6 ? 128 : 32)))) {
      throw new RangeError(`"${entry}" in http.trustedProxies is neither an address nor a CIDR range`);
    }
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === null) list.addAddress(address, family);
    else list.addSubnet(address, bits, family);
  }
  return list;
}

/** An address without port, brackets and zone, an IPv4-mapped one as IPv4; null where it is none. */
function plainAddress(written: string): string | null {
  const bare = written
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  if (isIP(bare) === 4) return bare;
  if (isIP(bare) !== 6) return null;
  const groups = expand(bare);
  if (!groups.slice(0, 5).every((group) => group === 0) || groups[5] !== 0xffff) return bare.toLowerCase();
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** One household or server usually holds a whole /64 (RFC 6177): its addresses count as one. */
function limitKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const prefix = expand(address).slice(0, 4);
  return `${prefix.map((group) => group.toString(16)).join(':')}::/64`;
}

/** The eight groups of an IPv6 address. */
function expand(address: string): number[] {
  // The URL parser writes a dotted tail as two groups.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return read(head);
  const [front, back] = [read(head), read(tail)];
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}
