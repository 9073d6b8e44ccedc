import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorMoves } from '../../src/domain/moves.ts';
import { wordsFor, wordsOf, type Words } from '../../src/cli/report/words.ts';
import { conditionWords } from '../../src/cli/script/condition-words.ts';
import { mapOf, type ConversationMap } from '../../src/cli/script/conversation-map.ts';
import { scriptDocument } from '../../src/cli/script/document.ts';
import { layOut } from '../../src/cli/script/layers.ts';
import { manuscriptOf, type Manuscript } from '../../src/cli/script/manuscript.ts';
import { scriptMarkdown } from '../../src/cli/script/markdown.ts';
import { escaped } from '../../src/cli/script/markup.ts';
import { mermaid } from '../../src/cli/script/mermaid.ts';
import { readingOrder } from '../../src/cli/script/reading-order.ts';
import { openScenario, type OpenScenario } from '../../src/cli/workplace.ts';
import { run, sound } from '../support/command-line.ts';

function written({ reading }: OpenScenario, words: Words): { readonly script: Manuscript; readonly maps: readonly ConversationMap[] } {
  const script = manuscriptOf(reading.scenario, words, []);
  const numbers = new Map(script.chapters.flatMap(({ entries }) => entries.map(({ id, number }) => [id, number])));
  return { script, maps: script.chapters.map((chapter) => mapOf(reading.scenario, chapter, numbers, [], words)) };
}

const SHIPPED = ['insect-in-the-drink', 'ten-thousand-dollar-rebuild'].map((id) => openScenario([id]));
const EVERY = SHIPPED.flatMap((place) => ['en', 'es'].map((language) => ({ id: place.reading.scenario.id, language, place })));

describe.each(EVERY)('the script of $id in $language', ({ language, place }) => {
  const words = wordsFor(place, language);
  const { script, maps } = written(place, words);
  const { scenario, texts } = place.reading;
  const page = scriptDocument(script, maps, words);

  it('holds every text of the scenario', () => {
    const missing = Object.entries(texts[language] ?? {}).filter(([, text]) => !page.includes(escaped(text)) && !page.includes(escaped(text.replace(/\.$/, ''))));
    expect(missing).toEqual([]);
  });

  it('has every label in its language, and no key in place of a word', () => {
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/\b(?:script|play|debrief|common)\.[a-z]+\.[a-z]/i);
    const english = /Leads to|Only if|What to try|otherwise|Back at work/.test(page);
    expect(english).toBe(language === 'en');
  });

  it('leads on to places that are there', () => {
    const places = new Set([...page.matchAll(/id="(place-[^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#(place-[^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(Object.keys(scenario.nodes).length);
    expect(targets.filter((id) => !places.has(id))).toEqual([]);
  });

  it('needs nothing beside it', () => {
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/|<script|<link|src="/);
  });
});

describe('a script', () => {
  const place = sound();
  const hostile = '<script>alert("1")</script> & \'so\' | `on` #1';
  const texts = Object.fromEntries(Object.keys(place.reading.texts['en'] ?? {}).map((id) => [id, `${hostile} ${id}`]));
  const words = wordsOf('en', texts, place.methods);
  const { script, maps } = written(place, words);

  it('takes no text for markup', () => {
    const page = scriptDocument(script, maps, words);
    expect(page).not.toContain('<script>');
    expect(page).toContain(escaped(`${hostile} opening-busy`));
  });

  it('is Markdown too, in which no text is taken for a table, code or an entity', () => {
    const markdown = scriptMarkdown(script, maps, words);
    expect(markdown).not.toContain('<script>');
    expect(markdown).toContain('```mermaid\nflowchart TD');
    for (const [table] of markdown.matchAll(/(?:^\|.*\n)+/gm)) {
      const cells = table.trimEnd().split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(cells).size, table).toBe(1); // as many cells as heads
    }
    for (const map of maps) for (const line of mermaid(map).split('\n').slice(1)) expect((line.match(/"/g) ?? []).length % 2, line).toBe(0);
  });

  it('reads every place once, each after those that lead to it', () => {
    for (const { reading: { scenario } } of [place, ...SHIPPED]) {
      const order = readingOrder(scenario).flatMap(({ nodes }) => nodes);
      expect(order.toSorted()).toEqual(Object.keys(scenario.nodes).toSorted());
    }
  });

  it('says conditions in words, and what is not so as such', () => {
    const [{ reading: { scenario } } = place] = SHIPPED;
    const [english, spanish] = [wordsFor(SHIPPED[0]!), wordsFor(SHIPPED[0]!, 'es')];
    const hosting = { flag: scenario.flags.indexOf('fact:hosting') };
    expect(conditionWords(scenario, { all: [hosting, { heatBelow: 'angry' }] }, english)).toBe('the player knows: She is hosting a client she hopes to win, and wants no fuss at the table and heat is below “angry”');
    expect(conditionWords(scenario, { not: hosting }, spanish)).toMatch(/^no se sabe: /);
    expect(conditionWords(scenario, { not: { any: [hosting, { flag: 0 }] } }, english)).toMatch(/^it is not so that \(.* or the customer has been heard out\)$/);
  });
});

describe('the words of the workbench', () => {
  const keysOf = (tree: object, before = ''): string[] => Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' ? keysOf(value as object, `${before}${key}.`) : [before + key]));
  const of = (language: string): object => JSON.parse(readFileSync(new URL(`../../src/cli/text/${language}.json`, import.meta.url), 'utf8')) as object;

  it('are the same in every language', () => {
    expect(keysOf(of('es')).toSorted()).toEqual(keysOf(of('en')).toSorted());
  });

  it('name every move that an author can write', () => {
    expect(authorMoves.filter((move) => !keysOf(of('en')).includes(`script.move.${move}`))).toEqual([]);
  });
});

describe('the layout of a map', () => {
  const graph = fc.integer({ min: 1, max: 14 }).chain((size) =>
    fc.record({
      boxes: fc.constant(Array.from({ length: size }, (_, index) => ({ id: `n${index}`, width: 60 + ((index * 37) % 120) }))),
      arrows: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24, selector: ([from, to]) => `${from} ${to}` }).map((pairs) => pairs.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` }))),
    }),
  );

  it('sets each box below all that lead to it, and none over another', () => {
    fc.assert(
      fc.property(graph, ({ boxes, arrows }) => {
        const { boxes: places, passes } = layOut(boxes, arrows);
        const number = (id: string): number => Number(id.slice(1));
        arrows.forEach(({ from, to }, index) => {
          const goesBack = number(from) >= number(to);
          const down = places.get(to)!.layer - places.get(from)!.layer;
          expect(goesBack || down > 0).toBe(true);
          expect(passes[index]).toHaveLength(goesBack ? 0 : down - 1);
        });
        for (const one of boxes) for (const other of boxes) {
          if (one === other || places.get(one.id)!.layer !== places.get(other.id)!.layer) continue;
          expect(Math.abs(places.get(one.id)!.x - places.get(other.id)!.x)).toBeGreaterThanOrEqual((one.width + other.width) / 2);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('is printed as asked, in the language asked for', { timeout: 60_000 }, () => {
  const { status, stdout } = run('script', ['insect-in-the-drink', '--format', 'md', '--language', 'es']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# Un insecto en la bebida\n/);
});

it('refuses a format that it cannot write', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run('script', ['insect-in-the-drink', '--format', 'pdf']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--format takes html or md, not "pdf".');
});
