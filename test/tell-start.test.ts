import { describe, expect, it } from 'vitest';
import { localAddress } from '../src/tell-start.js';

describe('the address that a start tells', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['localhost', 'http://localhost:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::1', 'http://[::1]:3000'],
    ['::', 'http://[::1]:3000'],
    ['fd00::7', 'http://[fd00::7]:3000'],
  ])('of HOST=%s can be opened', (host, told) => {
    expect(localAddress(host, 3000)).toBe(told);
    expect(new URL(told).port).toBe('3000');
  });
});
