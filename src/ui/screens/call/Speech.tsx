import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Turn } from '../../../domain/play.ts';
import type { PlayProps } from '../../parts/play-props.ts';
import { Said } from '../../parts/Said.tsx';
import { tell, type Told } from '../../parts/told.ts';

interface SpeechProps extends Pick<PlayProps, 'play' | 'say' | 't' | 'language'> {
  /** The face is answering: the words are not shown yet. */
  readonly reacting: boolean;
  readonly line: Ref<HTMLDivElement>;
}

/** The player's last words, small, and what came of them: the customer's lines, large, and whatever else happened. */
export function Speech({ reacting, line, ...telling }: SpeechProps) {
  const { play, t } = telling;
  const id = useId();
  const last = play.turns.at(-1);
  const told = last ? tell(last.beats, telling) : [];
  const yours = told.find(({ kind }) => kind === 'said' || kind === 'did');
  const news = told.filter((one) => one.kind === 'line' || one.kind === 'event' || (one.kind === 'contact' && one.byThem));
  // Who cuts in has heard nothing new: the words that they cut off stay, but are not said once more.
  const old = news.some(({ kind }) => kind === 'line') ? [] : lastHeard(play.turns, telling);
  const shown = [...old, ...news];
  const lines = shown.filter((one) => one.kind === 'line');
  const name = old.length === 0 ? { 'aria-labelledby': id } : { 'aria-label': inWords(news.length === 0 && yours ? [yours] : news) };
  return (
    <section class="speech card">
      <div class="words">
        {yours && (
          <p class="you-said">
            {yours.kind === 'said' && <b>{t('play.you')}</b>} {yours.text}
          </p>
        )}
        {reacting ? (
          <div class="lines" ref={line} tabIndex={-1}>
            <p class="dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </p>
          </div>
        ) : (
          // Named by what is new in it, so that a screen reader says all of that at once when the focus comes.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the tags of this role are for forms and addresses
          <div class="lines" ref={line} tabIndex={-1} role="group" id={id} {...name} data-line={lines.at(-1)?.id ?? ''} key={play.turns.length}>
            {shown.map((one, place) => (
              <Said key={place} one={one} before={shown[place - 1]} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** The lines of the last turn in which somebody spoke. */
function lastHeard(turns: readonly Turn[], telling: Omit<SpeechProps, 'reacting' | 'line'>): readonly Told[] {
  const turn = turns.findLast(({ beats }) => beats.some(({ kind }) => kind === 'line'));
  return turn ? tell(turn.beats, telling).filter(({ kind }) => kind === 'line') : [];
}

/** All of it, read one after the other. */
function inWords(told: readonly Told[]): string {
  return told.map((one) => (one.kind === 'event' && one.found !== undefined ? `${one.text} ${one.found}` : one.text)).join(' ');
}
