/** One opening of the mouth: when it begins and how long it lasts, in ms, and how far the mouth opens, 0–1. */
export interface Syllable {
  readonly at: number;
  readonly length: number;
  readonly open: number;
}

/** Something said aloud, as the stage is told of it: who says it (a person's id, or `narrator`) and the words shown. */
export interface Saying {
  readonly by: string;
  readonly text: string;
}

/** ms: a usual syllable, a closed consonant more, the gap between words, and the pauses of punctuation. */
const SYLLABLE = 165;
const CONSONANT = 14;
const GAP = 45;
const PAUSES: Readonly<Record<string, number>> = { ',': 190, ';': 260, ':': 260, '–': 240, '—': 300, '.': 380, '!': 360, '?': 400, '…': 520 };
/** ms between the words of two people, and how long a narrator's line is left to be read. */
const TURN = 320;
const NARRATED = 700;
/** The share of a syllable for which the mouth is open. */
const OPEN = 0.62;

const VOWELS = /[aeiouyáéíóúüâêôàèäö]+/giu;
const WIDE = /[aáàâäoóô]/iu;

/** The syllables of a text from its first word on, and its length with the pause at its end, in ms. */
export function syllablesOf(text: string): { readonly syllables: readonly Syllable[]; readonly length: number } {
  const syllables: Syllable[] = [];
  let at = 0;
  for (const [token] of text.replaceAll('...', '…').matchAll(/[\p{L}\p{N}'’]+|[,;:–—.!?…]/gu)) {
    const pause = PAUSES[token];
    if (pause !== undefined) {
      // Marks that stand together are one pause, the longest; those inside a number or at the beginning are none.
      if (syllables.length > 0) at = Math.max(at, endOf(syllables) + pause);
      continue;
    }
    const openings = /\p{N}/u.test(token) ? Array.from({ length: token.length }, () => 'e') : (token.match(VOWELS) ?? ['e']);
    const closed = (token.length - openings.join('').length) / openings.length;
    for (const vowel of openings) {
      const length = SYLLABLE + CONSONANT * Math.min(4, closed) + (vowel.length > 1 ? 30 : 0);
      syllables.push({ at, length, open: WIDE.test(vowel) ? 1 : 0.55 });
      at += length;
    }
    at += GAP;
  }
  return { syllables, length: at };
}

const endOf = (syllables: readonly Syllable[]): number => {
  const last = syllables.at(-1)!;
  return last.at + last.length;
};

/** What each speaker's mouth does while these lines are said one after another, by person, from the first word on. */
export function tracksOf(lines: readonly Saying[]): ReadonlyMap<string, readonly Syllable[]> {
  const tracks = new Map<string, Syllable[]>();
  let from = 0;
  for (const { by, text } of lines) {
    if (by === 'narrator') {
      from += NARRATED;
      continue;
    }
    const { syllables, length } = syllablesOf(text);
    const track = tracks.get(by) ?? [];
    tracks.set(by, track);
    for (const one of syllables) track.push({ ...one, at: one.at + from });
    from += length + TURN;
  }
  return tracks;
}

/** How far the mouth is open at a time (ms from the first word), 0–1; 0 between words and once all is said. */
export function mouthAt(track: readonly Syllable[], time: number): number {
  let [low, high] = [0, track.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (track[middle]!.at <= time) low = middle;
    else high = middle - 1;
  }
  const one = track[low];
  return one && time >= one.at && time < one.at + one.length * OPEN ? one.open : 0;
}

/** Whether somebody is still speaking at a time (ms from the first word), the pauses between their words included. */
export function isSpeaking(track: readonly Syllable[], time: number): boolean {
  return track.length > 0 && time >= track[0]!.at && time < endOf(track);
}
