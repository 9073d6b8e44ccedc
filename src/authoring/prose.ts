/** Words as readers count them: what hangs together by an apostrophe or a hyphen is one, a number is one. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? [];

/** What ends in a point that ends no sentence. */
const TITLES = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Sra|Srta|Dra|Ud|Uds)\.(?=\s)/gu;

/** How many sentences a text has: at least one, and one for every end of a sentence inside it. */
export function sentencesIn(text: string): number {
  const ends = text.replace(TITLES, '').trim().match(/[.!?…]+["'”’»)]*(?=\s|$)/gu)?.length ?? 0;
  const open = /[.!?…]["'”’»)]*$/u.test(text.trim()) ? 0 : 1;
  return Math.max(1, ends + open);
}

/** A number as findings say it, with at most one decimal. */
export const rounded = (number: number): number => Math.round(number * 10) / 10;
