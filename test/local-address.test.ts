import { expect, test } from 'vitest';
import { localAddress } from '../src/local-address.js';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['localhost', 'http://localhost:3000'],
  ['::1', 'http://[::1]:3000'],
  ['::', 'http://[::1]:3000'],
])('what listens on %s is opened at %s', (host, address) => {
  expect(localAddress(host, 3000)).toBe(address);
  expect(new URL(address).port).toBe('3000');
});
