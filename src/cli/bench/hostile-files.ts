import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

/** What a hostile file pretends to be. */
export const KINDS = ['scenario', 'translation', 'play', 'reactions', 'method'] as const;
export type Kind = (typeof KINDS)[number];

/** A file that nobody should be harmed by, and what has to be said of it. */
export interface HostileFile {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly bytes: () => Uint8Array;
  /** The rule and the line of the finding that says what it is; none where it is to be accepted. */
  readonly finding?: { readonly rule: string; readonly line: number };
}

const sound = (): string => readFileSync(join(ROOT, 'tests/fixtures/sound.yaml'), 'utf8');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lineIn = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const MANY = 100_000;
const numbered = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** UTF-16, little or big end first. */
function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index += 1) view.setUint16(index * 2, units.charCodeAt(index), !big);
  return new Uint8Array(view.buffer);
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

/** Bytes that look random, the same each time. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = 0, state = 7; index < length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

const ANY = KINDS;
const SCENARIO: readonly Kind[] = ['scenario'];

const file = (name: string, kinds: readonly Kind[], text: () => string | Uint8Array, line?: number, rule = 'yaml'): HostileFile => ({
  name,
  kinds,
  bytes: () => {
    const made = text();
    return typeof made === 'string' ? utf8(made) : made;
  },
  ...(line === undefined ? {} : { finding: { rule, line } }),
});

/** The sound scenario with one thing changed, and the finding where that stands. */
function changed(name: string, from: string, to: string, rule?: string): HostileFile {
  const text = sound();
  if (!text.includes(from)) throw new Error(`tests/fixtures/sound.yaml does not hold "${from}"`);
  const replaced = text.replace(from, () => to);
  const line = lineIn(text, from) + from.split('\n').length - 1;
  return file(name, SCENARIO, () => replaced, rule === undefined ? undefined : line, rule);
}

const ENCODINGS: readonly HostileFile[] = [
  file('nothing', ANY, () => '', 1),
  file('noise', ANY, () => noise(5000), 1),
  file('UTF-16 with a mark, little end first', ANY, () => utf16(sound(), false, true), 1),
  file('UTF-16 with a mark, big end first', ANY, () => utf16(sound(), true, true), 1),
  file('UTF-16 without a mark, little end first', ANY, () => utf16(sound(), false, false), 1),
  file('UTF-16 without a mark, big end first', ANY, () => utf16(sound(), true, false), 1),
  file('UTF-32', ANY, () => Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 1),
  file('Latin-1', ANY, () => latin1('a: 1\nb: 2\ntext: Perd\u00f3n\n'), 3),
  file('half a character at the end', ANY, () => Uint8Array.of(0x61, 0x3a, 0x0a, 0xe2, 0x82), 2),
  file('NUL bytes', ANY, () => `a: 1\nb: x\u0000y\n${'c: 3\n'.repeat(40)}`, 2),
  file('a control character', ANY, () => 'a: 1\nb: \u001b[31mred\n', 2),
  file('half a pair, escaped', ANY, () => 'a: 1\nb: "\\ud800"\n', 2),
  file('a control character, escaped', ANY, () => 'a: "x\\u0007"\n', 1),
  file('a program', ANY, () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...noise(400)), 1),
  file('UTF-8 with a mark', SCENARIO, () => `\ufeff${sound()}`),
];

const bidi = (escape: string): HostileFile => file(`a turn of direction, U+${escape}`, ANY, () => `a: 1\n# ${String.fromCodePoint(Number.parseInt(escape, 16))}b\n`, 2);

const CHARACTERS: readonly HostileFile[] = [
  ...['202A', '202B', '202D', '202E', '2066', '2067', '2068', '2069'].map(bidi),
  file('a turn of direction, escaped', ANY, () => 'a: 1\nb: "x\\u202ey"\n', 2),
  changed('Arabic', 'title: Cold soup', 'title: \u0627\u0644\u0634\u0648\u0631\u0628\u0629 \u0627\u0644\u0628\u0627\u0631\u062f\u0629'),
  changed('Hebrew with marks of direction', 'title: Cold soup', 'title: "\u05de\u05e8\u05e7 \u05e7\u05e8 (12)\u200f"'),
  changed('Chinese and Japanese', 'title: Cold soup', 'title: \u51b7\u6c64\u3001\u51b7\u3081\u305f\u30b9\u30fc\u30d7'),
  changed('combining characters', 'title: Cold soup', 'title: e\u0301\u0323\u0308\u0331 Z\u0351\u036b\u0343 \u0e01\u0e33\u0e25\u0e31\u0e07'),
  changed('joined emoji', 'title: Cold soup', 'title: \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f3f3}\ufe0f\u200d\u{1f308}'),
];

const letters = 'abcdefghijklmnop';
const laughs = (): string => `a: &a [x]\n${Array.from({ length: 12 }, (_, index) => `${letters[index + 1]}: &${letters[index + 1]} [${`*${letters[index]},`.repeat(8)}]`).join('\n')}`;

const SHAPES: readonly HostileFile[] = [
  file('laughs without end', ANY, laughs, 2),
  file('many aliases of one list', ANY, () => `a: &a [${'x,'.repeat(900)}]\nb: [${'*a,'.repeat(99)}\n*a,*a]\n`, 3),
  file('a long list, named often', ANY, () => `a: &a [${'x,'.repeat(30_000)}]\nb: [${'*a,'.repeat(90)}]\n`, 2),
  file('an alias to itself', ANY, () => 'a: 1\nb: &b { c: *b }\n', 2),
  file('an alias to nothing', ANY, () => 'a: 1\nb: *c\n', 2),
  file('many anchors', ANY, () => numbered(15_000, (index) => `- &a${index} x`), 1, 'shape'),
  file('a prototype', ANY, () => 'a: 1\n__proto__: { polluted: true }\n', 2),
  file('a prototype, quoted', ANY, () => 'a: { b: 1,\n "__proto__": { polluted: true } }\n', 2),
  file('a prototype, escaped', ANY, () => 'a:\n  "\\x5f_proto__": { polluted: true }\n', 2),
  file('a constructor', ANY, () => 'a:\n  - constructor: { prototype: { polluted: true } }\n', 2),
  changed('a node called __proto__', '  opening:', '  __proto__:', 'yaml'),
  file('brackets never closed', ANY, () => `a: 1\n${'['.repeat(MANY)}`, 2),
  file('braces never closed', ANY, () => `a: 1\nb: ${'{a: '.repeat(MANY)}`, 2),
  file('brackets closed', ANY, () => `a: ${'['.repeat(MANY)}${']'.repeat(MANY)}`, 1),
  file('lists in lists, on one line', ANY, () => `a:\n${'- '.repeat(MANY)}x`, 2),
  file('keys in keys, on one line', ANY, () => '? '.repeat(MANY), 1),
  file('maps in maps, by indentation', ANY, () => numbered(1300, (depth) => `${' '.repeat(depth)}a:`), 60),
  file('50 MB', ANY, () => new Uint8Array(50_000_000).fill(0x61), 1),
  file('a long line', ANY, () => `a: 1\nb: ${'x'.repeat(900_000)}\n`, 2),
  file('a long line of words', ANY, () => `a: 1\nb: ${'x '.repeat(450_000)}\n`, 2),
  file('a long quote, never closed', ANY, () => `a: 1\nb: "${'x\n'.repeat(400_000)}`, 2),
  file('a long key', ANY, () => `${'k'.repeat(900_000)}: 1\n`, 1),
  file('a long comment', SCENARIO, () => `${sound()}\n# ${'x'.repeat(900_000)}\n`),
  file('empty lines', ANY, () => '\n'.repeat(900_000), 120_001),
  file('documents', ANY, () => 'a: 1\n---\n'.repeat(20_000), 2),
  file('tags', ANY, () => `a: 1\n${numbered(10_000, (index) => `b${index}: !!js/function "x"`)}`, 2),
  file('directives', ANY, () => `%YAML 1.1\n${'%TAG ! x\n'.repeat(10_000)}---\na: 1\n`, 10_003, 'shape'),
];

const MISTAKES: readonly HostileFile[] = [
  file('mistakes in every line', ANY, () => numbered(MANY, () => '@x'), 1),
  file('more mistakes than are read', ANY, () => '- 1\n'.repeat(MANY), 24_000),
  file('tabs in every line', ANY, () => `a:\n${'\tb: 1\n'.repeat(12_000)}`, 2),
  file('one key in every line', ANY, () => 'a: 1\n'.repeat(15_000), 2, 'A6'),
  file('an unknown key in every line', ['scenario', 'play', 'reactions', 'method'], () => numbered(15_000, (index) => `k${index}: 1`), 1, 'A6'),
  file('an unknown text in every line', ['translation'], () => `language: es\ntexts:\n${numbered(12_000, (index) => `  k${index}: x`)}`, 3, 'F4'),
  file('a list where a map belongs', ANY, () => '- 1\n'.repeat(20_000), 1, 'shape'),
  changed('a number in every item', 'issues:\n', `issues:\n${'  - 1\n'.repeat(15_000)}`, 'shape'),
  changed('a huge number', 'heat: 60', 'heat: 1e999', 'shape'),
  changed('a number of a thousand digits', 'heat: 60', `heat: ${'9'.repeat(1000)}`, 'shape'),
  changed('a number that is none', 'heat: 60', 'heat: .nan', 'shape'),
  changed('a wrong name in every item', 'raises: [cold]', `raises: [${Array.from({ length: 20_000 }, (_, index) => `cold${index}`).join(', ')}]`, 'A6'),
  changed('braces', 'title: Cold soup', `title: "${'{a'.repeat(2400)}"`),
];

/** Nodes that each lead to one that there is not, so that each has to be looked for among all the others. */
const lost = (count: number): string =>
  sound().replace('nodes:\n', () => `nodes:\n${numbered(count, (index) => `  n${index}: { next: m${index} }`)}\n`);

const LARGE: readonly HostileFile[] = [
  { ...file('many nodes that lead nowhere', SCENARIO, () => lost(6000)), finding: { rule: 'A1', line: lineIn(sound(), 'nodes:\n') + 1 } },
];

/** By name, one of each kind of trouble. */
export const HOSTILE_FILES: readonly HostileFile[] = [...ENCODINGS, ...CHARACTERS, ...SHAPES, ...MISTAKES, ...LARGE];
