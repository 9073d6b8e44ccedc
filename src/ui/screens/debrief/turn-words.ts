import type { Advice } from '../../../domain/debrief.ts';
import type { Turn } from '../../../domain/play.ts';
import { tell } from '../../parts/told.ts';
import type { Words } from './debrief-props.ts';

/** What the player did in a turn, in their own words where they spoke. */
export function didWords(turn: Turn, words: Words): { readonly quoted: boolean; readonly text: string } {
  const [verb, object = ''] = turn.action.split(':');
  if (verb === 'reply') return { quoted: true, text: words.say(object) };
  if (verb === 'leave') return { quoted: false, text: words.t('debrief.did.leave') };
  const first = tell(turn.beats.slice(0, 1), words)[0];
  return { quoted: false, text: first?.text ?? words.t('debrief.did.something') };
}

/** What was said to the player in that turn, each line with its speaker; the narrator has none. */
export function heardWords(turn: Turn, words: Words): readonly { readonly name: string | null; readonly text: string }[] {
  return tell(turn.beats, words).flatMap((told) => (told.kind === 'line' ? [{ name: told.name, text: told.text }] : []));
}

/** What to try about a step. @param id the step's texts, `method.<method>.step.<n>` */
export function adviceWords(advice: Advice, id: string, { t, methodTexts }: Pick<Words, 't' | 'methodTexts'>): string {
  switch (advice.kind) {
    case 'tip':
      return methodTexts[`${id}.tip`] ?? '';
    case 'more':
      return methodTexts[`more.${advice.move}`] ?? '';
    case 'slip':
    case 'order':
      return t(`debrief.advice.${advice.kind}`);
  }
}

/** A change in points as a signed number: "+6", "−4", "±0". */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '±0';
}
