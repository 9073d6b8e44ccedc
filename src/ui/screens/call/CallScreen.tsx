import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moodInFront } from '../../../domain/mood.ts';
import { together } from '../../../domain/play.ts';
import { isOfTheirSide, speakerOf } from '../../../domain/presence.ts';
import { Gauges } from '../../parts/Gauges.tsx';
import type * as MomentParts from '../../parts/moment-parts.ts';
import { MoodEmblem } from '../../parts/MoodEmblem.tsx';
import type { PlayProps } from '../../parts/play-props.ts';
import { PlayHeader } from '../../parts/PlayHeader.tsx';
import { Choices } from './Choices.tsx';
import { choicesIn, PROCEED } from './choices.ts';
import { useCallKeys } from './keys.ts';
import { MoodNews } from './MoodNews.tsx';
import { Speech } from './Speech.tsx';
import './call.css';
import './call-coach.css';

export interface CallProps extends PlayProps {
  readonly phase: 'reacting' | 'speaking' | 'yourTurn' | 'listening' | 'parted';
  /** Ends the pause in which the face answers before the words. */
  hurry(): void;
  /** Goes on from the last words of a contact. */
  proceed(): void;
  /** The outcome begins to be shown. */
  closing?(): void;
  /** Where the canvas stands, or null where there is none. */
  readonly stage: ComponentChildren | null;
  /** Who speaks from outside the story, where somebody does. */
  readonly coach?: ComponentChildren;
  /** What tells the time for an answer, where somebody wants that. */
  readonly pressure?: ComponentChildren;
  /** Own words before the replies, where somebody wants that. @param turn number of the action that is to be taken */
  readonly saying?: ((turn: number) => { readonly held: boolean; readonly part: ComponentChildren }) | undefined;
}

/** A contact, mostly with the customer: what they say, how they are, what one can answer. */
export function CallScreen(props: CallProps) {
  const { play, say, t, shortcuts, phase, hurry, stage, coach } = props;
  const { scenario, state, turns } = play;
  const [closing, setClosing] = useState(false);
  const parts = useMomentParts(play);
  const act = (action: string) => {
    if (action !== PROCEED) props.act(action);
    else if (state.phase === 'ended' && parts && !closing) {
      setClosing(true);
      props.closing?.();
    } else props.proceed();
  };
  const inFront = speakerOf(scenario, together(play));
  const mood = moodInFront(inFront, props.mood);
  const reacting = phase === 'reacting';
  const last = turns.at(-1);
  const { seed } = play.playthrough;
  // What was said is painted first; what one can say to it, and whatever else the turn brought, a frame later.
  const [painted, setPainted] = useState(turns.length);
  const answering = reacting || (painted !== turns.length && last !== undefined);
  const held = answering && !reacting;
  // Where no pause showed that an answer is awaited, its frame does not begin to.
  const waiting = useHeld(reacting, held);
  // While the answer comes, what was chosen from stays where it was.
  const choices = choicesIn(scenario, answering && last ? last.before : state, seed);
  const turn = turns.length - (answering ? 1 : 0);
  const saying = choices.some(({ kind }) => kind === 'reply') ? props.saying?.(turn) : undefined;
  const line = useRef<HTMLDivElement>(null);
  useCallKeys({ choices: answering || saying?.held ? [] : choices, reacting, shortcuts, act, hurry });
  const body = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (reacting) return;
    // Where only the words scroll, back to their beginning; where the page does, as far as needed.
    body.current?.scrollTo(0, 0);
    line.current?.closest('.speech')?.scrollTo(0, 0); // built from its end: that is the newest line
    if (scrollY > 0) line.current?.scrollIntoView({ block: 'nearest' });
  }, [turns.length, reacting]);
  // Once the words are painted: the focus costs the page a second look at its styles.
  useEffect(() => {
    if (reacting || !line.current) return;
    const words = line.current;
    // In a task of its own: the words are painted, and whoever waited for that comes first.
    const next = setTimeout(() => {
      setPainted(turns.length);
      reachable(words);
      words.focus({ preventScroll: true });
    });
    return () => clearTimeout(next);
  }, [turns.length, reacting]);
  return (
    <div class="call" data-stage={stage === null ? 'none' : 'shown'} data-coach={coach ? '' : undefined} data-closing={closing ? '' : undefined}>
      <Held while={held}>
        <PlayHeader {...props} />
      </Held>
      <div class="call-stage" aria-hidden="true">
        <Held while={held}>{stage ?? <MoodEmblem mood={mood} />}</Held>
      </div>
      <main class="call-body" ref={body}>
        <div class="call-news">
          <Held while={held}>
            <Gauges mood={mood} felt={isOfTheirSide(inFront) ? state : null} before={last?.before} turn={turns.length} name={inFront.name} t={t} />
          </Held>
          <Speech play={play} say={say} t={t} language={props.language} reacting={reacting} line={line} />
        </div>
        {/* New choices are new elements: a finger that came down on the old ones chooses none of them. */}
        <Choices
          key={turn}
          above={saying?.part}
          choices={saying?.held ? [] : choices}
          chosen={answering && last ? last.action : null}
          waiting={waiting}
          ended={state.phase === 'ended'}
          below={!saying?.held && props.pressure}
          say={say}
          t={t}
          shortcuts={shortcuts}
          act={act}
        />
      </main>
      {coach && <div class="call-coach">{coach}</div>}
      {parts && !answering && <parts.Moments play={play} say={say} t={t} language={props.language} />}
      {parts && closing && <parts.OutcomeMoment play={play} t={t} done={props.proceed} />}
      <MoodNews name={inFront.name} mood={mood} again={state.contacts > 1} t={t} />
    </div>
  );
}

/** Shows what it showed before, for a while. */
function Held({ while: held, children }: { readonly while: boolean; readonly children: ComponentChildren }) {
  return <>{useHeld(children, held)}</>;
}

/** @returns what it was before `held`, while that lasts */
function useHeld<T>(value: T, held: boolean): T {
  const before = useRef(value);
  if (!held) before.current = value;
  return before.current;
}

/** Words that are longer than their panel, and scroll in it, can be come back to with the keyboard. */
function reachable(words: HTMLElement): void {
  const panel = words.closest('.speech');
  if (!panel) return;
  const scrolls = panel.scrollHeight > panel.clientHeight;
  panel.toggleAttribute('data-scrolls', scrolls);
  if (scrolls) words.tabIndex = 0;
}

/** What shows moments, once something has happened; without it the words tell all there is to tell. */
function useMomentParts({ state, turns }: PlayProps['play']): typeof MomentParts | null {
  const [parts, setParts] = useState<typeof MomentParts | null>(null);
  const [first] = useState(turns.length);
  // Not for the first choice, which may be all that has been loaded so far.
  const wanted = turns.length > first || state.contacts > 1;
  useEffect(() => {
    if (wanted) import('../../parts/moment-parts.ts').then(setParts, () => undefined);
  }, [wanted]);
  return parts;
}
