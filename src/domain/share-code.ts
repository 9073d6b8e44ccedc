import { checksum } from './checksum.ts';

/**
 * Bytes as characters that stand in an address unescaped (base64url, RFC 4648, section 5), with what shows that some are
 * missing or changed: the first byte names the form, the next two say how many bytes there are, the last four are the
 * checksum of all before. Whatever the form, these stay where they are.
 */

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HEAD = 3; // bytes
const TAIL = 4; // bytes
const LONGEST = 0xffff; // bytes

export type Unsealed =
  | { readonly ok: true; readonly form: number; readonly bytes: readonly number[] }
  /** `cut`: its end is missing. `altered`: something in it is not what was written. */
  | { readonly ok: false; readonly why: 'cut' | 'altered' };

/** @param form 0–255 @param bytes what is to be carried @throws when there are more than a code can carry */
export function seal(form: number, bytes: readonly number[]): string {
  const size = HEAD + bytes.length + TAIL;
  if (size > LONGEST) throw new Error(`A code of form ${form} carries at most ${LONGEST} bytes, not ${size}`);
  const whole = [form, size >> 8, size & 0xff, ...bytes];
  const sum = checksum(whole);
  return characters([...whole, sum >>> 24, (sum >>> 16) & 0xff, (sum >>> 8) & 0xff, sum & 0xff]);
}

/** What {@link seal} was given; never throws, whatever the text. */
export function unseal(code: string): Unsealed {
  const whole = bytesOf(code);
  if (whole === null) return { ok: false, why: 'altered' };
  if (whole.length < HEAD) return { ok: false, why: 'cut' };
  const size = (whole[1]! << 8) | whole[2]!;
  if (whole.length < size) return { ok: false, why: 'cut' };
  const end = size - TAIL;
  if (whole.length > size || end < HEAD || characters(whole) !== code) return { ok: false, why: 'altered' };
  const [a, b, c, d] = whole.slice(end) as [number, number, number, number];
  const sum = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  if (checksum(whole.slice(0, end)) !== sum) return { ok: false, why: 'altered' };
  return { ok: true, form: whole[0]!, bytes: whole.slice(HEAD, end) };
}

function characters(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const wanted = Math.min(3, bytes.length - at) + 1;
    for (let place = 0; place < wanted; place++) text += CHARACTERS[(group >> (18 - 6 * place)) & 63];
  }
  return text;
}

/** Null where a character is none of ours. A last group of a single character, which nothing is written as, is left out. */
function bytesOf(text: string): number[] | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const group = Array.from(text.slice(at, at + 4), (character) => CHARACTERS.indexOf(character));
    if (group.includes(-1)) return null;
    const [a = 0, b = 0, c = 0, d = 0] = group;
    const value = (a << 18) | (b << 12) | (c << 6) | d;
    bytes.push(...[value >> 16, (value >> 8) & 0xff, value & 0xff].slice(0, group.length - 1));
  }
  return bytes;
}
