import { levels, type Level } from '../../../domain/score.ts';
import { LevelPips } from '../../parts/LevelPips.tsx';
import type { DrillWords } from './drills-props.ts';

/** Where a step stands after a decision, and, where that has changed, where it stood. */
export function LevelNow({ of, t }: { readonly of: { readonly from: Level; readonly to: Level }; readonly t: DrillWords['t'] }) {
  const word = (level: Level) => t(`debrief.level.${levels[level]}`);
  return (
    <span class="level-now">
      <LevelPips level={of.to} /> {of.from === of.to ? word(of.to) : t('drills.told.change', { from: word(of.from), to: word(of.to) })}
    </span>
  );
}
