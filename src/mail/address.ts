import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

export interface Mailbox {
  /** The display name; empty when there is none. */
  name: string;
  address: string;
}

/** Longest address that fits a path (RFC 5321 4.5.3.1.3, less the brackets), in octets. */
const MAX_ADDRESS_OCTETS = 254;

/**
 * Whether this is one e-mail address a server could take: plus tags, quoted local parts, letters
 * beyond ASCII and address literals included. Lenient where real mailboxes break the RFC (`a..b@`).
 */
export function isEmailAddress(text: string): boolean {
  if (Buffer.byteLength(text) > MAX_ADDRESS_OCTETS || /[\x00-\x1f\x7f]/.test(text)) return false;
  const parts = /^("(?:[^"\\]|\\.)+"|[^\s"(),:;<>@[\\\]]+)@([^\s@]+)$/u.exec(text);
  return parts !== null && isDomain(parts[2]!);
}

/** Reads `Name <address>` or a bare address; null when it is neither. */
export function parseMailbox(text: string): Mailbox | null {
  const trimmed = text.trim();
  if (isEmailAddress(trimmed)) return { name: '', address: trimmed };
  const parts = /^([^<>\x00-\x1f\x7f]*?)\s*<([^<>]+)>$/.exec(trimmed);
  if (!parts || !isEmailAddress(parts[2]!)) return null;
  return { name: unquote(parts[1]!), address: parts[2]! };
}

/** What follows the @, in ASCII. */
export function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domainToASCII(domain) || domain;
}

function isDomain(domain: string): boolean {
  const literal = /^\[(?:IPv6:)?([0-9A-Fa-f:.]+)\]$/.exec(domain);
  if (literal) return isIPv6(literal[1]!) || /^\d{1,3}(\.\d{1,3}){3}$/.test(literal[1]!);
  const ascii = domainToASCII(domain);
  return (
    ascii.length <= 253 &&
    /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$/.test(ascii)
  );
}

function unquote(name: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(name);
  return quoted ? quoted[1]!.replace(/\\(.)/g, '$1') : name;
}
