import { inflateSync } from 'node:zlib';

/** On how many sheets a PDF of Chromium's stands: the count of its tree of pages, packed or not. */
export function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/(?<!end)stream\r?\n/g)].map(({ 0: mark, index }) => unpacked(pdf.subarray(index + mark.length, text.indexOf('endstream', index + mark.length))));
  const counts = [text, ...packed].flatMap((part) => [...part.matchAll(/\/Count\s+(\d+)/g)].map(([, count]) => Number(count)));
  return Math.max(...counts);
}

/** What is packed otherwise, as pictures are, holds no pages. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
