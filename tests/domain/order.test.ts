import { expect, test } from 'vitest';
import { randomFrom, shuffled } from '../../src/domain/order.ts';

const three = ['a', 'b', 'c'];

test('the same seed shows the same order at the same place', () => {
  for (let seed = 0; seed < 50; seed++) expect(shuffled(three, seed, 'opening')).toEqual(shuffled(three, seed, 'opening'));
});

test('every order occurs, about as often as every other', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = shuffled(three, seed, 'opening').join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  // A thousand each; 150 off is five standard deviations.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('places of one play are shuffled each for itself', () => {
  const orders = new Set(Array.from({ length: 40 }, (_, place) => shuffled(three, 7, `node-${place}`).join('')));
  expect(orders.size).toBe(6);
});

test('nothing is lost, and what was given stays as it was', () => {
  const items = ['a', 'b', 'c', 'd'] as const;
  expect(shuffled(items, 3, 'x').toSorted()).toEqual([...items]);
  expect(items).toEqual(['a', 'b', 'c', 'd']);
});

test('chance stays in [0, 1) and is spread evenly', () => {
  const random = randomFrom(0xffffffff, 'x');
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i++) tenths[Math.floor(random() * 10)]! += 1;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(160);
});
