/**
 * English words that the spelling misleads about, as far as people say them on the phone. Their other forms go by the
 * spelling again.
 */
const ENGLISH: Readonly<Record<string, number>> = {
  anyone: 3, area: 3, being: 2, business: 2, cafe: 2, colleague: 2, colleagues: 2, create: 2, creates: 2, evening: 2, every: 2,
  everyone: 3, everything: 3, friend: 1, friends: 1, hundred: 2, idea: 3, ideas: 3, maybe: 2, people: 2, somebody: 3, someone: 2,
  something: 2, sometimes: 2, somewhere: 2, whatever: 3, whole: 1,
};

/** The ending of "needed", "boxes" and "settled" is spoken, that of "called" and "makes" is not. */
const spokenEnding = (stem: string, end: string): boolean => (end === 'ed' ? /[td]$/ : /(?:[sxzcg]|ch|sh)$/).test(stem) || /[^aeiouyl]l$/.test(stem);

/**
 * Counts groups of vowels, less the e that is not spoken. A word in twenty or so comes out one off, too many as often as
 * too few: over a scenario's hundreds of words that moves a grade by a tenth, in a single sentence it says little.
 */
function englishSyllables(spoken: string): number {
  const word = spoken.toLowerCase().replace(/[^a-z]/g, '');
  const listed = Object.hasOwn(ENGLISH, word) ? ENGLISH[word] : undefined;
  if (listed !== undefined) return listed;
  const heard = word
    .replace(/(?<=[^aeiouy]|[aeiouy]{2})e[sd]$/, (end, at: number) => (spokenEnding(word.slice(0, at), end) ? end : end.slice(1)))
    .replace(/(?<![^aeiouyl]l)e(?=(?:ly|ment|ful|less)?$)/, '')
    .replace(/^y(?=[aeiou])/, 'j');
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  // Two vowels that are spoken apart, save where the first only softens a consonant (nation, special, religious).
  const apart = heard.match(/(?<![ctsgx])i(?:a|o(?!n)|um|e(?=n|t|r$))|(?<=[ctsg])ia(?=t)|[aeiouy]ing|e(?:o(?!p)|um)|(?<=[^qg])ua(?=[ltr])/g)?.length ?? 0;
  const not = /[ds]n['’]t$/i.test(spoken) ? 1 : 0;
  return Math.max(1, groups + apart + not);
}

/** Spanish is written as it is spoken: strong vowels and accented weak ones each carry a syllable, the others join them. */
function spanishSyllables(spoken: string): number {
  const word = spoken.toLowerCase().replace(/qu|gu(?=[eiéí])/g, 'k').replace(/y$/, 'i');
  const groups = word.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(1, groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0));
}

/** The syllables of a word, by language. Languages that are not here are not measured. */
export const SYLLABLES: Readonly<Record<string, (word: string) => number>> = { en: englishSyllables, es: spanishSyllables };
