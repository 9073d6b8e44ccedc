import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { PlayFile } from '../authoring/play-file.ts';
import { Misuse } from './command.ts';
import { pathFromCaller } from './workplace.ts';

/**
 * The actions that `--actions` gives: a list with commas or spaces between, `@NAME` for a reference play of the scenario,
 * or `@FILE` for a file with such a list, or with `actions:` as in plays/*.yaml and in the journal that the game keeps.
 * @throws Misuse where there is none, or the file cannot be read
 */
export function givenActions(given: string, plays: readonly PlayFile[]): readonly string[] {
  const actions = given.startsWith('@') ? actionsIn(given.slice(1), plays) : listed(given);
  if (actions.length === 0) throw new Misuse('--actions gives no action; leave it out to play yourself.');
  return actions;
}

const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter((action) => action !== '');

function actionsIn(name: string, plays: readonly PlayFile[]): readonly string[] {
  const known = plays.find(({ source }) => basename(source.file).replace(/\.ya?ml$/, '') === name);
  if (known !== undefined) return known.play.actions;
  let text: string;
  try {
    text = readFileSync(pathFromCaller(name), 'utf8');
  } catch {
    const names = plays.map(({ source }) => basename(source.file).replace(/\.ya?ml$/, ''));
    throw new Misuse(`There is no file "${name}" that can be read, and no reference play of that name${names.length === 0 ? '' : `; there are ${names.join(', ')}`}.`);
  }
  return actionsOf(text, name);
}

function actionsOf(text: string, name: string): readonly string[] {
  let data: unknown;
  try {
    data = parse(text, { maxAliasCount: 0 });
  } catch {
    return listed(text); // a plain list such as `prepare:ask, listen` need not be YAML
  }
  const actions = typeof data === 'object' && data !== null && 'actions' in data ? data.actions : data;
  if (typeof actions === 'string') return listed(actions);
  if (Array.isArray(actions) && actions.every((one) => typeof one === 'string')) return actions;
  throw new Misuse(`"${name}" holds no list of actions.`);
}
