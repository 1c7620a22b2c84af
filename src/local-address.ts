import { isIPv6 } from 'node:net';

/** Where this computer itself reaches a server that listens on `host`: the address to open, and Slack's in the sandbox. */
export function localAddress(host: string, port: number): string {
  const here = ANYWHERE.get(host) ?? host;
  return `http://${isIPv6(here) ? `[${here}]` : here}:${port}`;
}

/** What stands for all addresses of a computer is none that can be opened. */
const ANYWHERE: ReadonlyMap<string, string> = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);
