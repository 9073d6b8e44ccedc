import { expect, test } from 'vitest';
import { timeToAnswer } from '../../src/domain/reading-time.ts';

test.each([
  ['nothing to read: the least', [], 15],
  ['20 words take 6 s to read, twice that is under the least', ['word '.repeat(20)], 15],
  ['100 words, in several texts, take 30 s to read: twice that', ['word '.repeat(60), ' word'.repeat(40)], 60],
])('%s', (_what, texts, seconds) => {
  expect(timeToAnswer(texts)).toBe(seconds);
});
