import { useLayoutEffect, useRef } from 'preact/hooks';
import './replay.css';

interface RefusedProps {
  t(key: string, values?: Readonly<Record<string, string>>): string;
  /** Why the link shows no play: a key below `share.replay`. */
  readonly why: string;
  /** Of the scenario that the link names. */
  readonly title: string;
  /** Plays that scenario; null where it is not here, or the link does not say which. */
  readonly begin: (() => void) | null;
  leave(): void;
}

/** Says why a shared link shows nothing, and the ways on from here. */
export function ReplayRefused({ t, why, title, begin, leave }: RefusedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [why]);
  return (
    <main class="replay-refused">
      <div class="card">
        <h1 ref={heading} tabIndex={-1}>
          {t(`share.replay.${why}.title`)}
        </h1>
        <p>{t(`share.replay.${why}.text`, { title })}</p>
        <div class="replay-ways">
          {begin && (
            <button type="button" class="button main" onClick={begin}>
              {t('share.replay.playYourself')}
            </button>
          )}
          <button type="button" class={begin ? 'button' : 'button main'} onClick={leave}>
            {t('share.replay.library')}
          </button>
        </div>
      </div>
    </main>
  );
}
