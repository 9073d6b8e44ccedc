import { tooLarge, WRITTEN } from './source-limits.ts';
import type { SourceFile } from './source-file.ts';

/*
 * From the bytes of a file to its text, in Node and in a browser alike. What a person saved in another encoding is said
 * as such: read as UTF-8 all the same, it would be a text full of question marks, or a file without an end.
 */

const SAVE_AS = 'Save the file as UTF-8.';

/** Byte order marks of encodings that are not read, the longer ones first. */
const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];
/** Bytes looked at for the zeros that every second character of an unmarked UTF-16 file has. */
const BEGINNING = 64;

/** The encoding that the bytes begin in, where it is none that is read. */
function foreignEncoding(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[0];
  const zeros = [0, 0];
  const beginning = bytes.subarray(0, BEGINNING);
  beginning.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > beginning.length / 4 && Math.min(even, odd) === 0 ? 'UTF-16' : undefined;
}

/** The first line, from 1, that is no UTF-8: a line break is never part of another character. */
function firstForeignLine(bytes: Uint8Array, decoder: TextDecoder): number {
  for (let line = 1, from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to;
  }
  return 1;
}

/**
 * The text of a file. Never throws: a file that is too large or no UTF-8 comes as `refused`, which `readYaml` turns into
 * a finding.
 * @param file its name, as findings shall say it
 */
export function sourceFromBytes(file: string, bytes: Uint8Array, limits = WRITTEN): SourceFile {
  if (bytes.length > limits.characters) return tooLarge(file, bytes.length, limits);
  const refused = (line: number, message: string): SourceFile => ({ file, text: '', refused: { line, message, advice: SAVE_AS } });
  const foreign = foreignEncoding(bytes);
  if (foreign !== undefined) return refused(1, `The file is saved as ${foreign}, not as UTF-8.`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { file, text: decoder.decode(bytes), limits };
  } catch {
    const line = firstForeignLine(bytes, decoder);
    return refused(line, `The file is not saved as UTF-8: in line ${line} stands a character of another encoding, such as Latin-1.`);
  }
}
