import { useEffect, useRef } from 'preact/hooks';
import { clockTime } from './clock-time.ts';
import type { Telling } from './play-props.ts';
import { tell, type Told } from './told.ts';
import './said.css';
import './transcript.css';

/** Everything that was said and done so far, opened at its end. */
export function Transcript(telling: Telling) {
  const { play, t } = telling;
  const list = useRef<HTMLOListElement>(null);
  // Not before the dialog around it is open.
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), []);
  const entries = play.turns.flatMap((turn) => tell(turn.beats, telling));
  if (entries.length === 0) return <p class="quiet">{t('play.transcript.nothing')}</p>;
  return (
    <ol class="transcript" ref={list}>
      {entries.map((told, number) => (
        <Entry key={number} told={told} telling={telling} />
      ))}
    </ol>
  );
}

function Entry({ told, telling }: { readonly told: Told; readonly telling: Telling }) {
  const { t } = telling;
  switch (told.kind) {
    case 'line':
      return told.name === null ? (
        <li class="direction">{told.text}</li>
      ) : (
        <li class={told.ours ? 'theirs colleague' : 'theirs'}>
          <b>{told.name}</b>
          <p>{told.text}</p>
        </li>
      );
    case 'said':
      return (
        <li class="yours">
          <b>{t('play.you')}</b>
          <p>{told.text}</p>
        </li>
      );
    case 'did':
      return <li class="direction">{told.text}</li>;
    case 'contact':
      return (
        <li class="contact">
          <h3>
            <time>{clockTime(told.at, telling)}</time> {told.text}
          </h3>
        </li>
      );
    case 'event':
      return (
        <li class="event">
          {told.text}
          {told.found !== undefined && <span class="found"> {told.found}</span>}
        </li>
      );
  }
}
