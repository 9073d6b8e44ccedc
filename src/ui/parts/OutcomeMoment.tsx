import { useLayoutEffect, useRef } from 'preact/hooks';
import { outcomeOf } from '../../domain/outcome.ts';
import type { PlayProps } from './play-props.ts';
import './outcome-moment.css';

interface OutcomeMomentProps extends Pick<PlayProps, 'play' | 't'> {
  /** The moment is over, or somebody has pressed a key or clicked. Called once. */
  done(): void;
}

/**
 * The end of a play (which has to have ended), held for a moment before the debrief: the last face, and what became of them in a word. The debrief
 * says it too, to everybody; so this is hidden from screen readers. Without motion it is over at once.
 */
export function OutcomeMoment({ play, t, done }: OutcomeMomentProps) {
  const word = useRef<HTMLParagraphElement>(null);
  const latest = useRef(done);
  latest.current = done;
  useLayoutEffect(() => {
    let over = false;
    const end = (event?: Event) => {
      if (event instanceof KeyboardEvent && (event.repeat || event.ctrlKey || event.metaKey || event.altKey)) return;
      // What ends it does nothing else.
      if (event) event.preventDefault();
      event?.stopPropagation();
      if (!over) latest.current();
      over = true;
    };
    const element = word.current;
    if (!element || getComputedStyle(element).animationName === 'none') return end();
    const kinds = ['keydown', 'click'] as const;
    for (const kind of kinds) addEventListener(kind, end, true);
    const ended = () => end();
    element.addEventListener('animationend', ended);
    return () => {
      for (const kind of kinds) removeEventListener(kind, end, true);
      element.removeEventListener('animationend', ended);
    };
  }, []);
  const outcome = outcomeOf(play.scenario, play.state);
  return (
    <div class="outcome-moment" data-outcome={outcome} aria-hidden="true">
      <p ref={word}>{t(`debrief.outcomeName.${outcome}`)}</p>
    </div>
  );
}
