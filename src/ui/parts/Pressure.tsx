import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayProps } from './play-props.ts';
import './pressure.css';

interface PressureProps extends Pick<PlayProps, 't'> {
  /** For this answer, in seconds. */
  readonly seconds: number;
  readonly motion: 'full' | 'reduced' | 'off';
  /** The answer was given. */
  readonly stopped: boolean;
  /** Switches the timer off, from now on. */
  off(): void;
}

/** How much one press adds, in seconds. */
const MORE = 30;

/** In how many jerks the bar shrinks where it should not move all the time. */
const JERKS = { full: null, reduced: 12, off: 4 } as const;

/**
 * Time for an answer, as a bar that shrinks: it can be extended, paused and switched off, rests while the page is hidden,
 * and decides nothing. When it has run out it says so once, and one answers when one is ready.
 */
export function Pressure({ t, seconds, motion, stopped, off }: PressureProps) {
  const bar = useRef<HTMLDivElement>(null);
  const clock = useRef<Animation | null>(null); // what shrinks the bar is what tells the time
  const [state, setState] = useState<'running' | 'paused' | 'out'>('running');
  const jerks = JERKS[motion];
  useEffect(() => {
    const running = bar.current?.animate({ scale: ['1 1', '0 1'] }, { duration: seconds * 1000, fill: 'forwards', easing: jerks === null ? 'linear' : `steps(${jerks})` });
    if (!running) return;
    clock.current = running;
    running.onfinish = () => setState('out');
    return () => running.cancel();
  }, [seconds, jerks]);
  useEffect(() => {
    const follow = () => {
      const goes = state === 'running' && !stopped && document.visibilityState === 'visible';
      if (goes) clock.current?.play();
      else if (state !== 'out') clock.current?.pause();
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [state, stopped, seconds, jerks]);
  const extend = () => {
    const timing = clock.current?.effect;
    timing?.updateTiming({ duration: Number(timing.getTiming().duration) + MORE * 1000 });
    setState('running');
  };
  return (
    <section class="pressure" aria-label={t('modes.pressure.title')}>
      <div class="pressure-time" data-state={state}>
        <div class="pressure-track" role="timer" aria-label={t('modes.pressure.about', { seconds })}>
          <div class="pressure-bar" ref={bar} />
        </div>
        <output>{state === 'running' ? '' : t(`modes.pressure.${state}`)}</output>
      </div>
      <button type="button" onClick={extend}>
        {`+${MORE} s`} <span class="unseen">{t('modes.pressure.extend')}</span>
      </button>
      {state !== 'out' && (
        <button type="button" onClick={() => setState(state === 'paused' ? 'running' : 'paused')}>
          {t(state === 'paused' ? 'modes.pressure.goOn' : 'modes.pressure.pause')}
        </button>
      )}
      <button type="button" aria-label={t('modes.pressure.offNamed')} onClick={off}>
        {t('modes.pressure.off')}
      </button>
    </section>
  );
}
