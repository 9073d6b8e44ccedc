import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { hintFor, touched } from '../../domain/coach.ts';
import type { Method } from '../../domain/method.ts';
import type { Texts } from '../../domain/scenario.ts';
import { hintWords, touchWords, type CoachWords } from './coach-words.ts';
import { HintIcon, OpenIcon } from './icons.tsx';
import type { PlayProps } from './play-props.ts';
import './coach.css';

export interface CoachProps extends Pick<PlayProps, 'play' | 't'> {
  /** A text of the scenario by id, the reasons of replies (`.why`) among them. */
  say(id: string): string;
  /** Those that are shown, in that order. */
  readonly methods: readonly Method[];
  readonly methodTexts: Texts;
  /** Whether a decision is before the player. */
  readonly decides: boolean;
  /** A hint was asked for, before the decision that is to be taken now. */
  asked(): void;
}

/**
 * A voice outside the story, for who is learning: what the last answer did, step by step and why, and before a decision,
 * when asked, which step is open and then what kind of thing would meet it. Where there is little room it is one line
 * that opens; the answers stay where they are until then.
 */
export function Coach({ play, t, say, methods, methodTexts, decides, asked }: CoachProps) {
  const id = useId();
  const turns = play.turns.length;
  const remark = useMemo(() => (turns > 0 ? touched(play, methods) : null), [play, turns, methods]);
  const [{ turn, hints, open }, setAsked] = useState({ turn: turns, hints: 0, open: false });
  const given = turn === turns ? hints : 0;
  const opened = turn === turns && open;
  const helped = given > 0;
  const hint = useMemo(() => (helped ? hintFor(play, methods) : null), [helped, play, methods]);
  const words: CoachWords = { t, methodTexts };
  const touches = (remark?.touches ?? []).map((one) => ({ ...one, words: touchWords(one, words) }));
  const reasons = remark ? [...remark.given.map((move) => t(`debrief.given.${move}`)), ...(remark.reply === null ? [] : [say(`${remark.reply}.why`)])] : [];
  const nothing = remark ? t('modes.coach.untouched') : t('modes.coach.hello');
  const hinted = hint ? hintWords(hint, words).slice(0, given) : [];
  const more = decides && given < (hint ? Math.min(2, hintWords(hint, words).length) : 1);
  const last = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (given > 0) last.current?.focus();
  }, [given]);
  const ask = () => {
    setAsked({ turn: turns, hints: given + 1, open: true });
    if (given === 0) asked();
  };
  return (
    <section class="coach" aria-label={t('modes.coach.title')} data-open={opened ? '' : undefined}>
      <div class="coach-head">
        <button
          type="button"
          class="coach-toggle"
          aria-expanded={opened}
          aria-controls={`${id}-body`}
          onClick={() => setAsked({ turn: turns, hints: given, open: !opened })}
        >
          <HintIcon />
          <span class="coach-summary">
            <b>{t('modes.coach.title')}</b> {touches[0]?.words ?? nothing}
            {touches.length > 1 && ` +${touches.length - 1}`}
          </span>
          <OpenIcon />
        </button>
        <h2 class="coach-title">
          <HintIcon /> {t('modes.coach.title')}
        </h2>
        {more && (
          <button type="button" class="button coach-ask" onClick={ask}>
            {t(given === 0 ? 'modes.coach.hint' : 'modes.coach.more')}
          </button>
        )}
      </div>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="coach-body" id={`${id}-body`} aria-label={t('modes.coach.says')} tabIndex={0}>
        {hinted.map((sentence, at) => (
          <p key={at} class="coach-hint" ref={at === hinted.length - 1 ? last : null} tabIndex={-1}>
            {sentence}
          </p>
        ))}
        {touches.length === 0 && <p>{nothing}</p>}
        {methods.map((method) => {
          const own = touches.filter((one) => one.method === method.id);
          return (
            own.length > 0 && (
              <div key={method.id}>
                <p class="coach-method">{methodTexts[`method.${method.id}.name`]}</p>
                <ul class="coach-touches">
                  {own.map((one) => (
                    <li key={one.step} data-how={one.how}>
                      {one.words}
                    </li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </section>
      <Spoken text={[...touches.map((one) => one.words), ...(touches.length === 0 ? [nothing] : []), ...reasons].join(' ')} of={turns} title={t('modes.coach.title')} />
    </section>
  );
}

/** Says to screen readers what is new, when they have a moment: the customer's line has taken the focus and is read first. */
function Spoken({ text, of, title }: { readonly text: string; readonly of: number; readonly title: string }) {
  const [news, setNews] = useState('');
  const known = useRef(of);
  useEffect(() => {
    if (known.current === of) return;
    known.current = of;
    setNews(`${title}: ${text}`);
  }, [of, text, title]);
  return <output class="unseen">{news}</output>;
}
