import type { Told } from './told.ts';
import './said.css';

interface SaidProps {
  readonly one: Told;
  /** What stands before it: whoever goes on speaking is not named again. */
  readonly before: Told | undefined;
}

/** One thing that was said or happened, large: for the moment in which it is new. */
export function Said({ one, before }: SaidProps) {
  if (one.kind !== 'line')
    return (
      <p class="event">
        {one.text}
        {one.kind === 'event' && one.found !== undefined && <span class="found"> {one.found}</span>}
      </p>
    );
  if (one.name === null) return <p class="direction">{one.text}</p>;
  const goesOn = before?.kind === 'line' && before.name === one.name;
  return (
    <>
      {!goesOn && <p class={one.ours ? 'speaker ours' : 'speaker'}>{one.name}</p>}
      <p class="line">{one.text}</p>
    </>
  );
}
