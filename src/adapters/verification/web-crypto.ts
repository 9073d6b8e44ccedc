import type { Playthrough } from '../../domain/play.ts';

/** Digits and letters that nobody takes for one another when a code is read aloud or off paper (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/**
 * The code that stands on the result of an assessment: ten signs in two groups, 50 bits of the SHA-256 of the journal.
 * Whoever has the journal can work it out again and see that nothing in it was changed; it does not say who played.
 * The language of the words and the learner are no part of it; what the customer remembers is.
 */
export async function verificationCode(playthrough: Playthrough): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(playthrough));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  let code = '';
  for (let sign = 0; sign < LENGTH; sign++) code += SIGNS[fiveBits(hash, sign * 5)];
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** One spelling of a journal: JSON of its parts in this order, without spaces; a part that is not there is null. */
function canonical(playthrough: Playthrough): string {
  const { scenario, revision, seed, mode, actions } = playthrough;
  const memory: unknown = 'memory' in playthrough ? playthrough.memory : null;
  return JSON.stringify([scenario, revision, seed, mode, actions, memory ?? null]);
}

function fiveBits(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = bytes.subarray(at >> 3, (at >> 3) + 2);
  return (((first << 8) | second) >> (11 - (at & 7))) & 31;
}
