import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEAT_BANDS, TRUST_BANDS } from '../../src/domain/bands.ts';
import { MOODS } from '../../src/domain/mood.ts';

const folder = new URL('../../src/ui/text/', import.meta.url);
const languages = readdirSync(folder);

interface Words {
  readonly common: Readonly<Record<'mood' | 'heat' | 'trust', Readonly<Record<string, string>>>>;
}

/** Rule F5 of the check: what a face and a colour show has a word too. That faces differ, tests/scenes/art.test.ts holds. */
describe.each(languages)('in %s', (language) => {
  const { common } = JSON.parse(readFileSync(new URL(`${language}/play.json`, folder), 'utf8')) as Words;

  it.each([['mood', MOODS], ['heat', HEAT_BANDS], ['trust', TRUST_BANDS]] as const)('every %s has a word of its own', (kind, all) => {
    const words = all.map((one) => common[kind][one] ?? '');
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    expect(new Set(words).size).toBe(all.length);
  });
});
