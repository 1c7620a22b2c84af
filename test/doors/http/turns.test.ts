import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/doors/http/turns.js';

describe('turns at the door', () => {
  it('come at once where there is room', async () => {
    const turns = new Turns(2);
    const order: string[] = [];
    const both = [turns.take(), turns.take()].map((turn, i) => turn.then(() => order.push(`${i}`)));
    setImmediate(() => order.push('next turn of the event loop'));
    await Promise.all(both);
    await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual(['0', '1', 'next turn of the event loop']);
  });

  it('are taken in order, a few in each turn of the event loop', async () => {
    const turns = new Turns(2);
    let turn = 0;
    const count = () => {
      turn++;
      if (turn < 100) setImmediate(count);
    };
    setImmediate(count);
    const took = await Promise.all(
      Array.from({ length: 7 }, async (_, i) => {
        await turns.take();
        return { i, turn };
      }),
    );
    expect(took.map(({ i }) => i)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const inTurns = [...new Set(took.map((each) => each.turn))];
    expect(inTurns.map((one) => took.filter((each) => each.turn === one).length)).toEqual([2, 2, 2, 1]);
    expect(inTurns).toEqual(inTurns.toSorted((a, b) => a - b));
  });

  it('are there again for whoever comes later', async () => {
    const turns = new Turns(1);
    for (let i = 0; i < 5; i++) await turns.take();
    await new Promise((resolve) => setTimeout(resolve, 10));
    let at = 'at once';
    const waiting = turns.take();
    setImmediate(() => {
      at = 'later';
    });
    await waiting;
    expect(at).toBe('at once');
  });
});
