import type { Alternative, Method } from '../../src/domain/method.ts';
import type { Move } from '../../src/domain/moves.ts';
import type { Circumstances, LogEntry } from '../../src/domain/score.ts';

interface Standing {
  level: number;
  slipped: boolean;
  early: boolean;
  inPlace: boolean;
  struck: boolean;
  full: LogEntry[];
  more: LogEntry[];
}

/** The rules read aloud, slow and without a trick: what the quick score is compared with. */
export function plainScore(log: readonly LogEntry[], method: Method, { holds, sources, issues }: Circumstances) {
  const applying = method.steps.filter((step) => step.applies === 'always' || holds.has(step.applies));
  const standings = new Map(applying.map((step): [number, Standing] => [step.id, {
    level: 0, slipped: false, early: false, inPlace: false, struck: false, full: [], more: [],
  }]));
  const asked = (one: Alternative, available: boolean): Move[] => one.moves.filter((move) => !available ||
    !((move === 'research-record' && !sources.includes('record')) || (move === 'research-colleague' && !sources.includes('colleague'))));

  for (const entry of log) {
    for (const step of applying) {
      const now = standings.get(step.id)!;
      const stands = step.after.every((group) => {
        const called = group.filter((id) => standings.has(id));
        return called.length === 0 || called.some((id) => standings.get(id)!.level >= 1);
      });
      if (now.early && stands) [now.level, now.early] = [Math.max(now.level, 2), false];

      const everyIssue = step.everyIssue && issues.length > 0;
      const all = (entry.issues ?? []).length === 0;
      const concerns = !everyIssue || entry.move !== 'restate-problem' || all || entry.issues!.some((one) => issues.includes(one));
      if (!concerns) continue;
      const has = (made: readonly LogEntry[], moves: readonly Move[], eachIssue: boolean): boolean => moves.every((move) =>
        eachIssue && move === 'restate-problem'
          ? issues.every((issue) => made.some((one) => one.move === move && ((one.issues ?? []).length === 0 || one.issues!.includes(issue))))
          : made.some((one) => one.move === move));
      const complete = (made: readonly LogEntry[], list: readonly Alternative[], eachIssue: boolean): boolean => list.some((one) => {
        const moves = asked(one, step.research === 'available');
        return moves.length > 0 && has(one.sameReply ? made.filter(({ reply }) => reply === entry.reply) : made, moves, eachIssue);
      });

      if (step.partial.includes(entry.move)) now.level = Math.max(now.level, 1);
      if (step.full.some((one) => asked(one, step.research === 'available').includes(entry.move))) {
        now.full.push(entry);
        if (complete(now.full, step.full, everyIssue)) {
          now.full = [];
          now.level = Math.max(now.level, stands ? 2 : 1);
          if (stands) [now.inPlace, now.early] = [true, false];
          else if (now.level < 2) now.early = true;
        }
      }
      if (step.slips.includes(entry.move)) {
        const grave = entry.move === 'go-silent' || entry.move === 'cover-up';
        now.level = grave ? 0 : Math.max(0, now.level - 1);
        [now.slipped, now.early, now.full, now.struck] = [true, false, [], now.struck || grave];
      }
      if (step.more.some((one) => one.moves.includes(entry.move))) now.more.push(entry);
      const exceptional = step.more.some((one) => one.sameReply
        ? now.more.some(({ reply }) => has(now.more.filter((made) => made.reply === reply), one.moves, false))
        : has(now.more, one.moves, false));
      if (now.level === 2 && exceptional && now.inPlace && !now.slipped) now.level = 3;
    }
  }
  const possible = applying.reduce((sum, step) => sum + 3 * step.weight, 0);
  const earned = applying.reduce((sum, step) => sum + step.weight * standings.get(step.id)!.level, 0);
  const total = possible === 0 ? 0 : Math.floor((100 * earned) / possible + 0.5);
  const capped = [...standings.values()].some((one) => one.struck && one.level < 2);
  return {
    levels: Object.fromEntries([...standings].map(([id, { level }]) => [id, level])),
    total: capped ? Math.min(59, total) : total,
  };
}
