import { expect, it } from 'vitest';
import { BodyRoom } from '../../../src/doors/http/body-room.js';

function open(mostBytes: number) {
  const room = new BodyRoom(mostBytes);
  const gone: string[] = [];
  const enter = (name: string) => {
    const place = room.enter(() => {
      gone.push(name);
      place.leave();
    });
    return place;
  };
  return { enter, gone };
}

it('lets the one that began first give way where all hold too much', () => {
  const { enter, gone } = open(10);
  const [a, b, c] = [enter('a'), enter('b'), enter('c')];
  b.take(4);
  a.take(4);
  c.take(2);
  expect(gone).toEqual([]);
  c.take(1);
  expect(gone).toEqual(['a']);
  c.take(8);
  expect(gone).toEqual(['a', 'b', 'c']);
});

it('has the room again of those who left, once', () => {
  const { enter, gone } = open(10);
  const a = enter('a');
  a.take(10);
  a.leave();
  a.leave();
  const b = enter('b');
  b.take(10);
  expect(gone).toEqual([]);
  b.take(1);
  expect(gone).toEqual(['b']);
});
