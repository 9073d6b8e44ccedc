import { isScalar, visit, type Document, type Scalar } from 'yaml';
import type { FindingList } from './finding-list.ts';
import { MOST_ALIASES, MOST_IN_A_TEXT } from './source-limits.ts';
import { unfitCharacters } from './unfit-characters.ts';
import { yamlProblem } from './yaml-problem.ts';

/* What a YAML file can be wrong in before anybody asks what it means. */

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
export const WITHOUT_ALIASES = 'Write the parts out, without aliases (`*name`).';
const LONG = `A text has ${MOST_IN_A_TEXT.toLocaleString('en')} characters at most`;

/** Where a part of a document begins. */
export const startOf = (node: unknown): number | undefined => (node as { range?: [number] } | null | undefined)?.range?.[0];

type Add = (line: number, rule: string, message: string, advice: string) => void;

/** What is not seen and changes what is seen. @returns whether the rest can be read */
export function checkCharacters(file: string, text: string, list: FindingList): boolean {
  let readable = true;
  let line = 1;
  let from = 0;
  for (const { offset, fatal, severity, message, advice } of unfitCharacters(text)) {
    for (let next = text.indexOf('\n', from); next >= 0 && next < offset; next = text.indexOf('\n', from)) {
      line += 1;
      from = next + 1;
    }
    const here = line;
    list.add('yaml', severity, () => ({ file, line: here, path: '', message, advice }));
    if (fatal) readable = false;
  }
  return readable;
}

/** What the parser says. @returns whether it says nothing */
export function checkProblems(document: Document, lineAt: (offset: number) => number, add: Add): boolean {
  const problems = [...document.errors, ...document.warnings];
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT'); // a tab breaks whatever follows
  const said = new Set<number>(); // one mistake breaks a line in several ways
  for (const problem of tabs.length > 0 ? tabs : problems) {
    const line = lineAt(problem.pos[0]);
    if (said.has(line)) continue;
    said.add(line);
    const { message, advice } = yamlProblem(problem);
    add(line, 'yaml', message, advice);
  }
  return problems.length === 0;
}

/** What the parser takes and we do not. @returns whether the document can be turned into data, and the line of its first alias */
export function checkNodes(document: Document, text: string, sound: boolean, lineAt: (offset: number) => number, add: Add): { readable: boolean; firstAlias: number } {
  let readable = true;
  let aliases = 0;
  let firstAlias = 1;
  const anchors = new Set<string>();
  const refuse = (node: unknown, message: string, advice: string): void => {
    readable = false;
    add(lineAt(startOf(node) ?? 0), 'yaml', message, advice);
  };
  const named = ({ anchor }: { readonly anchor?: string }): void => {
    if (anchor !== undefined) anchors.add(anchor);
  };
  visit(document, {
    Map: (_, map) => {
      named(map);
      const keys = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) {
          if (sound) refuse(key, 'A key is a list, a map or an alias.', 'Make every key a plain name.');
          continue;
        }
        const name = String(key.value);
        if (PROTOTYPE_KEYS.has(name)) refuse(key, `The name \`${name}\` is reserved.`, 'Choose another name.');
        if (keys.has(name)) add(lineAt(startOf(key) ?? 0), 'A6', `\`${name}\` is written twice in the same place.`, 'Keep one of them, or give the second another name.');
        keys.add(name);
      }
    },
    Seq: (_, list) => named(list),
    Alias: (_, alias) => {
      aliases += 1;
      if (aliases === 1) firstAlias = lineAt(startOf(alias) ?? 0);
      if (!anchors.has(alias.source)) refuse(alias, `There is no anchor \`&${alias.source}\` before this alias.`, 'Put a text that begins with `*` into quotes.');
      if (aliases === MOST_ALIASES + 1) refuse(alias, `More than ${MOST_ALIASES} aliases stand in the file up to here.`, WITHOUT_ALIASES);
    },
    Scalar: (_, scalar) => {
      named(scalar);
      if (typeof scalar.value !== 'string') return;
      if (scalar.value.length > MOST_IN_A_TEXT) refuse(scalar, `${LONG}; this one has ${scalar.value.length.toLocaleString('en')}.`, 'Cut it, or look for a quote that is never closed.');
      else if (scalar.type === 'QUOTE_DOUBLE') escaped(scalar, scalar.value);
    },
  });
  /** Unfit characters that are written as an escape, such as `"\u202e"`. */
  function escaped(scalar: Scalar, value: string): void {
    const written = text.slice(...(scalar.range ?? [0, 0]));
    for (const { offset, fatal, severity, message, advice } of unfitCharacters(value)) {
      if (severity === 'warning' || written.includes(value.charAt(offset))) continue;
      add(lineAt(startOf(scalar) ?? 0), 'yaml', message, advice);
      if (fatal) readable = false;
    }
  }
  return { readable, firstAlias };
}
