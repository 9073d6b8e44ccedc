import { bestLine } from './best-line.ts';
import { touched, type Touch } from './coach.ts';
import { stepId } from './drill-moment.ts';
import type { Method } from './method.ts';
import type { Move } from './moves.ts';
import type { PlayNotes } from './notes.ts';
import { rewind, type Play } from './play.ts';

/**
 * What a learner would have said, beside what they then picked. Picking a reply is recognizing, saying it oneself is
 * doing: the two are told apart everywhere.
 */
export interface SaidMoment {
  readonly turn: number; // number of the action, 0 is the first
  readonly words: string;
  /** The reply that was picked; null where they kept silent instead. */
  readonly chosen: string | null;
  /** The reply on offer that raises most. */
  readonly best: string;
  /** The steps that one of the two raises, in the methods' order and in theirs. */
  readonly steps: readonly SaidStep[];
}

/** One step that a moment was good for. */
export interface SaidStep {
  readonly method: string;
  readonly step: number; // its id in the method
  /** It was met before: the move that made it exemplary, or would have; null where the whole step was to be taken. */
  readonly more: Move | null;
  readonly recognized: boolean; // the reply that was picked raises it
  readonly said: boolean; // it was ticked under the learner's own words
}

/** Of the steps that the moments with own words were good for: how many, and how many of them were picked and were said. */
export interface SaidSum {
  readonly steps: number;
  readonly recognized: number;
  readonly said: number;
}

const MET = 2;

/**
 * The moments of a play for which there are own words, in their order.
 * @param methods by which the steps are told
 */
export function saidMoments(play: Play, said: PlayNotes['said'], methods: readonly Method[]): readonly SaidMoment[] {
  return play.turns.flatMap((turn, number): readonly SaidMoment[] => {
    const own = said[number];
    if (!own || own.words.trim() === '') return [];
    const chosen = turn.action.startsWith('reply:') ? turn.action.slice('reply:'.length) : null;
    const best = bestLine(rewind(play, number), methods, chosen);
    if (!best) return [];
    const picked = raised(touched(play, methods, number).touches);
    const good = new Map([...raised(best.touches), ...picked]);
    const steps = methods.flatMap((method) =>
      method.steps.flatMap(({ id: step }): readonly SaidStep[] => {
        const id = stepId({ method: method.id, step });
        const by = good.get(id);
        const more = by && by.from === MET ? by.move : null;
        return by ? [{ method: method.id, step, more, recognized: picked.has(id), said: own.ticked.includes(id) }] : [];
      }),
    );
    return [{ turn: number, words: own.words, chosen, best: best.reply, steps }];
  });
}

/** Recognized and said, each counted by itself. */
export function saidSum(moments: readonly SaidMoment[]): SaidSum {
  const steps = moments.flatMap((one) => one.steps);
  return {
    steps: steps.length,
    recognized: steps.filter(({ recognized }) => recognized).length,
    said: steps.filter(({ said }) => said).length,
  };
}

/** Steps that were taken, those that came too early among them: the words were right. */
function raised(touches: readonly Touch[]): ReadonlyMap<string, Touch> {
  return new Map(touches.filter(({ how }) => how === 'up' || how === 'early').map((touch) => [stepId(touch), touch]));
}
