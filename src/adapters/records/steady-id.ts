import { checksum } from '../../domain/checksum.ts';

/** An id of the form that plays have, made from a text: the same text gives the same id, on every device. */
export function steadyId(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const parts = [1, 3, 5, 7].map((factor) => checksum(bytes.map((byte, at) => byte * (factor + 8 * at))).toString(16).padStart(8, '0'));
  return parts.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
