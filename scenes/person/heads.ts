/**
 * The heads a scenario's look can name, spelled as in Open Peeps. All of them face right, are drawn with a coloured
 * mass of hair, and were looked at with every mood.
 */
export const HEADS = [
  'Afro', 'Bald', 'Bangs', 'BangsTwo', 'BantuKnots', 'Beanie', 'Bun', 'BunClip', 'BunKnots', 'BunTwo', 'ColorBun',
  'ColorMedium', 'Cornrows', 'CornrowsLight', 'DreadsOne', 'DreadsTwo', 'FlatTop', 'FlatTopLong', 'GrayShort', 'Hijab',
  'LongAfro', 'LongBangs', 'LongCurly', 'LongHair', 'MediumBangs', 'MediumBangsColor', 'MediumBangsOne', 'MediumOne',
  'MediumStraight', 'MediumThree', 'MediumTwo', 'Mohawk', 'NoHairThree', 'NoHairTwo', 'Pomp', 'Shaved', 'ShavedOne',
  'ShavedThree', 'ShortFive', 'ShortFour', 'ShortOne', 'ShortThree', 'ShortTwo', 'Turban', 'Twists', 'TwistsTwo',
  'Wavy',
] as const;

export type HeadName = (typeof HEADS)[number];

const DEFAULT_HEAD: HeadName = 'ShortTwo';

/** Gives the head that a look names, or a plain one when there is no such head; `warn` is told which one was missing. */
export function headNamed(name: string, warn?: (sentence: string) => void): HeadName {
  const found = HEADS.find((head) => head === name);
  if (!found) warn?.(`There is no head "${name}"; showing ${DEFAULT_HEAD}. Heads: ${HEADS.join(', ')}`);
  return found ?? DEFAULT_HEAD;
}

/** The beards a look can name, spelled as in Open Peeps. */
export const BEARDS = [
  'Chin', 'Full', 'FullMax', 'FullMedium', 'Goatee', 'GoateeFull', 'MustacheFive', 'MustacheSeven', 'MustacheSix',
  'MustacheThin', 'MustacheThinBull', 'MustacheYosemite',
] as const;
