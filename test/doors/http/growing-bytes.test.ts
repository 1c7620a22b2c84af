import { expect, it } from 'vitest';
import { GrowingBytes } from '../../../src/doors/http/growing-bytes.js';

it('keeps one piece as it is', () => {
  const bytes = new GrowingBytes();
  const piece = Buffer.from('abc');
  bytes.add(piece);
  expect(bytes.all().buffer).toBe(piece.buffer);
  expect(bytes.all()).toEqual(piece);
});

it('keeps a hundred thousand pieces in one, and none of what lies beside them', () => {
  const slab = Buffer.from('0123456789');
  const bytes = new GrowingBytes();
  for (let i = 0; i < 100_000; i++) bytes.add(slab.subarray(i % 10, (i % 10) + 1));
  expect(bytes.length).toBe(100_000);
  expect(bytes.all().toString()).toBe('0123456789'.repeat(10_000));
  expect(bytes.all().buffer.byteLength).toBeLessThanOrEqual(200_000);
  expect(slab.toString()).toBe('0123456789');
});

it('is empty without any', () => {
  expect(new GrowingBytes().all()).toEqual(Buffer.alloc(0));
});
