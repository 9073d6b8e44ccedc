import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArrowIcon } from '../../parts/icons.tsx';
import { IntroArt, PANELS } from './IntroArt.tsx';
import './intro.css';

interface IntroProps {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The panels follow one another by themselves only when it is full. */
  readonly motion: 'full' | 'reduced' | 'off';
  /** Seen or skipped. */
  done(): void;
}

/**
 * What happens here, in four panels and about twenty seconds. It goes on by itself until the player takes it in hand,
 * and never away from the last panel.
 */
export function IntroScreen({ t, motion, done }: IntroProps) {
  const [at, setAt] = useState(0);
  const [byItself, setByItself] = useState(motion === 'full');
  const heading = useRef<HTMLHeadingElement>(null);
  const last = PANELS.length - 1;
  const panel = PANELS[at] ?? PANELS[0];
  // From wherever it stands by then: two keys may come before the screen has followed the first.
  const turn = (panels: number) => setAt((from) => Math.max(0, Math.min(last, from + panels)));
  const take = (panels: number) => {
    setByItself(false);
    turn(panels);
  };
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // At once, not after the next paint: a key may come with it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') done();
      else if (event.key === 'ArrowRight') take(1);
      else if (event.key === 'ArrowLeft') take(-1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const running = byItself && motion === 'full' && at < last;
  return (
    <main class="intro">
      <div class="intro-top">
        <IntroProgress at={at} running={running} label={t('intro.progress', { step: at + 1, of: PANELS.length })} over={() => turn(1)} />
        <button type="button" class="button plain" onClick={done}>
          {t('intro.skip')}
        </button>
      </div>
      <section class="intro-panel card" aria-live="polite" aria-atomic="true">
        <IntroArt panel={panel} />
        <h1 ref={heading} tabIndex={-1}>
          {t(`intro.${panel}.title`)}
        </h1>
        <p>{t(`intro.${panel}.text`)}</p>
      </section>
      <div class="intro-ways">
        {at > 0 && (
          <button type="button" class="button" onClick={() => take(-1)}>
            {t('intro.back')}
          </button>
        )}
        {motion === 'full' && at < last && (
          <button type="button" class="button plain" onClick={() => setByItself(!byItself)}>
            {t(byItself ? 'intro.pause' : 'intro.resume')}
          </button>
        )}
        <button type="button" class="button main" onClick={() => (at === last ? done() : take(1))}>
          {t(at === last ? 'intro.begin' : 'intro.next')} <ArrowIcon />
        </button>
      </div>
    </main>
  );
}

interface ProgressProps {
  readonly at: number;
  readonly running: boolean;
  readonly label: string;
  /** The panel's time is over. */
  over(): void;
}

/** How far: one bar a panel. The bar that fills is also the clock, so that what is seen and what happens agree. */
function IntroProgress({ at, running, label, over }: ProgressProps) {
  return (
    <>
      <p class="unseen">{label}</p>
      <div class="intro-progress" aria-hidden="true">
        {PANELS.map((panel, index) => (
          <span key={panel} class={index < at ? 'past' : index > at ? '' : running ? 'running' : 'present'}>
            <i onAnimationEnd={over} />
          </span>
        ))}
      </div>
    </>
  );
}
