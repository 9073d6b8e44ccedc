import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { momentsOf } from '../../../domain/moments.ts';
import type { PlayProps } from '../../parts/play-props.ts';
import { Said } from '../../parts/Said.tsx';
import { tell } from '../../parts/told.ts';

interface NewsProps extends PlayProps {
  readonly news: Ref<HTMLDivElement>;
  /** Nothing has happened since the screen was opened. */
  readonly still: boolean;
}

/** What came of the last action, the customer's last words included; before the first, what there is to do. */
export function DeskNews({ news, still, ...props }: NewsProps) {
  const { play, t } = props;
  const id = useId();
  const last = play.turns.at(-1);
  const told = last ? tell(last.beats, props) : [];
  const yours = told.find(({ kind }) => kind === 'said' || kind === 'did');
  const others = told.filter(({ kind }) => kind !== 'said' && kind !== 'did' && kind !== 'contact');
  const hasNews = last !== undefined && momentsOf(play.scenario, last).some(({ kind }) => kind === 'news');
  const hasLines = others.some(({ kind }) => kind === 'line');
  // Who comes from a call has just been told how it ended: that stays to be read, and is not said once more. After a
  // reload it is not said either; the page is then read from its beginning.
  const saidOnCall = still && hasLines;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the tags of this role are for forms and addresses
    <div class="desk-news card" ref={news} tabIndex={-1} role="group" id={id} aria-labelledby={saidOnCall ? `${id}-over` : id} data-still={still ? '' : undefined} data-news={hasNews ? '' : undefined}>
      {others.length === 0 && <p>{t(play.state.contacts === 0 ? 'play.desk.before' : 'play.desk.between')}</p>}
      {yours && hasLines && (
        <p class="you-said">
          <b>{t('play.you')}</b> {yours.text}
        </p>
      )}
      {others.map((one, place) => (
        <Said key={place} one={one} before={others[place - 1]} />
      ))}
      {hasLines && (
        <p class="quiet" id={`${id}-over`}>
          {t('play.desk.over')}
        </p>
      )}
    </div>
  );
}
