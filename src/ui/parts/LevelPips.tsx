import type { Level } from '../../domain/score.ts';
import './level-pips.css';

/** A level as one to three filled dots; always beside its word. */
export function LevelPips({ level }: { readonly level: Level }) {
  return (
    <span class="level-pips" aria-hidden="true">
      {[1, 2, 3].map((pip) => (
        <span key={pip} class={pip <= level ? 'full' : ''} />
      ))}
    </span>
  );
}
