import type { Said } from './notes.ts';

/** The same words with other ticks. @param now real time, ms since 1970 */
export function withTicks(said: Said, ticked: readonly string[], now: number): Said {
  const changed = [...said.ticked, ...ticked].filter((step) => said.ticked.includes(step) !== ticked.includes(step));
  return { ...said, ticked, at: { ...said.at, ...Object.fromEntries(changed.map((step) => [step, now])) } };
}

/** Of two states of the same words those with the later of each tick; where nothing says which that is, with the tick. */
export function laterTicks(one: Said, other: Said): Said {
  const steps = [...new Set([...one.ticked, ...other.ticked, ...Object.keys(one.at ?? {}), ...Object.keys(other.at ?? {})])];
  const latest = (step: string) => {
    const [there, here] = [other.at?.[step] ?? 0, one.at?.[step] ?? 0];
    if (there === here) return one.ticked.includes(step) || other.ticked.includes(step);
    return (there > here ? other : one).ticked.includes(step);
  };
  const times = steps.flatMap((step): readonly (readonly [string, number])[] => {
    const at = Math.max(one.at?.[step] ?? 0, other.at?.[step] ?? 0);
    return at > 0 ? [[step, at]] : [];
  });
  return { ...one, ticked: steps.filter(latest), ...(times.length > 0 && { at: Object.fromEntries(times) }) };
}
