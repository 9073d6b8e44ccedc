import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Recognition } from '../../../ports.ts';
import { icon } from '../../parts/icon.tsx';
import type { PlayProps } from '../../parts/play-props.ts';
import '../../parts/field.css';
import './saying.css';

interface SayingProps extends Pick<PlayProps, 't'> {
  /** Writes down what is spoken; null where the device cannot do so by itself. */
  readonly recognition: Recognition | null;
  /** The replies are to be shown; the words are empty where it was skipped. */
  done(words: string): void;
}

const MOST = 600; // characters: what somebody says in one breath, and then some

const MicrophoneIcon = /* @__PURE__ */ icon('M12 19v3M19 10v2a7 7 0 0 1-14 0v-2M9 5a3 3 0 0 1 6 0v7a3 3 0 0 1-6 0z');

/** Before the replies: what the player would say, in their own words. */
export function Saying({ t, recognition, done }: SayingProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const { hearing, speak } = useSpeaking(recognition, words, setWords);
  const show = () => done(words.trim());
  const listening = hearing === 'on';
  return (
    <div class="saying">
      <label for={`${id}-words`}>{t('say.title')}</label>
      <textarea
        id={`${id}-words`}
        class="field"
        rows={2}
        maxLength={MOST}
        value={words}
        readOnly={listening}
        aria-describedby={`${id}-about`}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          show();
        }}
      />
      <div class="saying-go">
        <p id={`${id}-about`} class="quiet" aria-live="polite">
          {hearing === 'off' ? t('say.about') : t(listening ? 'say.listening' : 'say.trouble')}
        </p>
        {recognition && (
          <button type="button" class="button" aria-pressed={listening} onClick={speak}>
            <MicrophoneIcon /> {t(listening ? 'say.stop' : 'say.speak')}
          </button>
        )}
        <button type="button" class="button main" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={show}>
          {t('say.show')}{' '}
          <small class="saying-keys" aria-hidden="true">
            {t('say.keys')}
          </small>
        </button>
      </div>
    </div>
  );
}

/** What they would say, above the replies of which they pick the nearest. */
export function SayingWords({ t, words }: Pick<PlayProps, 't'> & { readonly words: string }) {
  return (
    <div class="saying-words">
      <p>
        <b>{t('say.yours')}</b> <q>{words}</q>
      </p>
      <p class="quiet">{t('say.pick')}</p>
    </div>
  );
}

/** Speaking goes on behind what was written so far. */
function useSpeaking(recognition: Recognition | null, words: string, setWords: (words: string) => void) {
  const [hearing, setHearing] = useState<'off' | 'on' | 'trouble'>('off');
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const speak = () => {
    if (stop.current) return stop.current();
    const before = words.trim();
    let over = false;
    setHearing('on');
    const end = recognition?.listen({
      heard: (more) => over || setWords([before, more].filter((part) => part !== '').join(' ').slice(0, MOST)),
      ended: (trouble) => {
        over = true;
        stop.current = null;
        setHearing(trouble ? 'trouble' : 'off');
      },
    });
    if (!over && end) stop.current = end;
  };
  return { hearing, speak };
}
