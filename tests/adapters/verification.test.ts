import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { verificationCode } from '../../src/adapters/verification/web-crypto.ts';
import type { Playthrough } from '../../src/domain/play.ts';

const JOURNAL: Playthrough = { scenario: 'line-down', revision: 'r1', seed: 7, mode: 'assess', language: 'en', actions: ['contact:first', 'listen', 'reply:hello'] };

/** As the README says it, by other means: the first ten groups of five bits of the hash. */
function byHand(text: string): string {
  const bits = [...createHash('sha256').update(text).digest()].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = Array.from({ length: 10 }, (_, at) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

test('the code is ten signs of the hash of the journal, as the README says it', async () => {
  expect(await verificationCode(JOURNAL)).toBe(byHand('["line-down","r1",7,"assess",["contact:first","listen","reply:hello"],null]'));
});

test.each<[string, Partial<Playthrough>]>([
  ['another scenario', { scenario: 'dim-corners' }],
  ['another revision', { revision: 'r2' }],
  ['another order of the replies', { seed: 8 }],
  ['another mode', { mode: 'practice' }],
  ['one action less', { actions: JOURNAL.actions.slice(0, -1) }],
  ['what the customer remembers', { memory: ['late'] }],
])('another code stands for %s', async (_what, change) => {
  expect(await verificationCode({ ...JOURNAL, ...change })).not.toBe(await verificationCode(JOURNAL));
});

test('the language of the words changes nothing', async () => {
  expect(await verificationCode({ ...JOURNAL, language: 'es' })).toBe(await verificationCode(JOURNAL));
});
