import { expect, test } from 'vitest';
import { csv } from '../../src/adapters/records/csv.ts';
import { fileName } from '../../src/adapters/records/save-file.ts';

test('a table is CSV as spreadsheets read it: a mark at its beginning, lines that end in CR LF, quotes doubled', () => {
  expect(csv([['a', 'b'], [1.5, null], ['x, "y"', 'two\nlines']])).toBe('\uFEFFa,b\r\n1.5,\r\n"x, ""y""","two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('words are never taken for a formula: %j', (words) => {
  expect(csv([[words]]).replaceAll('"', '')).toBe(`\uFEFF'${words}\r\n`);
  expect(csv([[-1]])).toBe('\uFEFF-1\r\n');
});

test('a file has a name that every system takes', () => {
  expect(fileName('heat', 'Línea: caída / 1', 'elecciones')).toBe('heat-linea-caida-1-elecciones');
});
