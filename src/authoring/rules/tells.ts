import type { Case } from './case.ts';
import { decisionsOf, named, seen } from './decisions.ts';
import { TELL_WORDS } from './tell-words.ts';

const MOST_APART = 0.25;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

interface Tell {
  readonly name: string;
  readonly carries: (text: string) => boolean;
}

/**
 * Rule C6, in every language: nothing that stands on the page marks wrong replies, be it a word, capitals or an
 * exclamation mark, nor all of these together.
 */
export function checkTells(one: Case): void {
  const decisions = decisionsOf(one);
  const [best, wrong] = [decisions.flatMap((decision) => decision.best), decisions.flatMap((decision) => decision.wrong)];
  if (wrong.length === 0) return;
  for (const language of Object.keys(one.texts)) {
    const rate = (ids: readonly string[], { carries }: Tell): number => ids.filter((id) => carries(seen(one, language, id))).length / ids.length;
    const apart = (tell: Tell): number => rate(wrong, tell) - rate(best, tell);
    const tells = tellsOf(one, language);
    const loud = tells.filter((tell) => apart(tell) > MOST_APART);
    const together: Tell = { name: `one of ${tells.map(({ name }) => name).join(', ')}`, carries: (text) => tells.some((tell) => tell.carries(text)) };
    for (const tell of loud.length > 0 || apart(together) <= MOST_APART ? loud : [together]) {
      const carrying = wrong.filter((id) => tell.carries(seen(one, language, id)));
      const percent = (share: number): string => `${Math.round(share * 100)} %`;
      one.book.add(
        'C6',
        'warning',
        one.placeOfText(language, carrying[0]!),
        `${percent(rate(wrong, tell))} of the wrong replies and ${percent(rate(best, tell))} of the best ones have ${tell.name} in ${language}; ${MOST_APART * 100} points apart are allowed.`,
        `Say it otherwise in some of ${named(carrying)}, or let best replies have it too.`,
        { language, measured: Number(apart(tell).toFixed(2)), threshold: MOST_APART },
      );
    }
  }
}

function tellsOf(one: Case, language: string): readonly Tell[] {
  const known = shouted(one, language);
  const spoken = Object.entries(TELL_WORDS[language] ?? {}).map(([name, words]): Tell => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
    return { name: `"${name}"`, carries: (text) => pattern.test(text.normalize('NFC')) };
  });
  return [
    ...spoken,
    { name: 'a word in capitals', carries: (text) => (text.match(CAPITALS) ?? []).some((word) => !known.has(word)) },
    { name: 'an exclamation mark', carries: (text) => /[!！]/u.test(text) },
  ];
}

/** Words in capitals that stand elsewhere in the scenario too, be it in a name or in what is said: abbreviations. */
function shouted({ scenario, written, texts }: Case, language: string): ReadonlySet<string> {
  const replies = new Set(Object.values(written.nodes).flatMap(({ replies: own = [] }) => own.map(({ id }) => id)));
  const others = Object.entries(texts[language] ?? {}).flatMap(([id, text]) => (replies.has(id) ? [] : [text]));
  return new Set([...others, ...scenario.people.map(({ name }) => name)].flatMap((text) => text.match(CAPITALS) ?? []));
}
