import fc from 'fast-check';
import { inView } from '../../../src/taskpane/filepage/inView';
import { reveal } from '../../../src/taskpane/filepage/reveal';
import { stretch } from '../../../src/taskpane/filepage/stretch';

const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 80 });
const edgesOf = (each: readonly number[]): number[] =>
  each.reduce<number[]>((edges, size) => [...edges, (edges.at(-1) ?? 0) + size], [0]);

test('every row that is seen is among those in view', () => {
  fc.assert(
    fc.property(sizes, fc.nat(3_000), fc.nat(900), (each, from, height) => {
      const edges = edgesOf(each);
      const [first, last] = inView(edges, from, from + height);
      for (let row = 1; row <= each.length; row++) {
        const { start, size } = stretch(edges, row, row);
        const isSeen = size > 0 && start < from + height && start + size > from;
        if (isSeen) {
          expect(row).toBeGreaterThanOrEqual(first);
          expect(row).toBeLessThanOrEqual(last);
        }
      }
      expect(first).toBeGreaterThanOrEqual(1);
      expect(last).toBeLessThanOrEqual(each.length);
    }),
  );
});

test('places before the first and behind the last row lead to these', () => {
  expect(inView([0, 20, 40], -300, -10)).toEqual([1, 1]);
  expect(inView([0, 20, 40], 500, 900)).toEqual([2, 2]);
});

test('what is seen already does not move', () => {
  expect(reveal({ start: 50, size: 20 }, 40, 100, false)).toBe(40);
});

test('a neighbour comes just into view, what is far away to a third of the box', () => {
  expect(reveal({ start: 150, size: 20 }, 40, 100, false)).toBe(70);
  expect(reveal({ start: 10, size: 20 }, 40, 100, false)).toBe(10);
  expect(reveal({ start: 900, size: 20 }, 40, 300, true)).toBe(800);
});

test('after revealing, the whole stretch is seen wherever it fits', () => {
  fc.assert(
    fc.property(
      fc.nat(5_000),
      fc.integer({ min: 1, max: 90 }),
      fc.nat(5_000),
      fc.boolean(),
      (start, size, place, isFar) => {
        const next = reveal({ start, size }, place, 300, isFar);
        expect(start).toBeGreaterThanOrEqual(next);
        expect(start + size).toBeLessThanOrEqual(next + 300);
      },
    ),
  );
});
