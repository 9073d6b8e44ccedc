import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/authoring/yaml-source.ts';

const read = (text: string) => readYaml({ file: 'x.yaml', text });

describe('reading YAML', () => {
  it('says where things stand, from the top and from any part of the data', () => {
    const source = read('a:\n  b:\n    - { c: 1 }\n    - c: 2\n      d: [x,\n          y]\n');
    expect(source.findings).toEqual([]);
    expect(source.placeOf(['a', 'b', 1, 'd', 1])).toEqual({ file: 'x.yaml', line: 6, path: 'a.b[1].d[1]' });
    const { a } = source.data as { a: { b: object[] } };
    expect(source.at(a.b[1] ?? {}, 'd')).toEqual({ file: 'x.yaml', line: 5, path: 'a.b[1].d' });
    expect(source.placeOf(['a', 'missing']).line).toBe(1);
  });

  it('leaves times and dates the texts that they are', () => {
    expect(read('starts: 12:40\nday: 2024-01-01').data).toEqual({ starts: '12:40', day: '2024-01-01' });
  });

  it('keeps the last of two equal keys and says so', () => {
    const { data, findings } = read('a: 1\nb: 2\na: 3\n');
    expect(data).toEqual({ a: 3, b: 2 });
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['A6', 3]]);
  });

  it.each([
    ['nesting without end', '['.repeat(100_000)],
    ['aliases that multiply', `a: &a [x]\n${'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`).join('\n')}`],
    ['an alias to itself', 'a: &a { b: *a }'],
    ['an alias to nothing', 'a: *b'],
    ['a prototype', '__proto__: { polluted: true }'],
    ['a list as a key', '? [a, b]\n: c'],
    ['a tag', 'a: !!js/function "x"'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['control characters', 'a: "\u0000"\nb: [\u0007'],
  ])('refuses %s with a finding, and does not throw', (_, text) => {
    const { data, findings } = read(text);
    expect(data).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ rule, severity }) => rule === 'yaml' && severity === 'error')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
