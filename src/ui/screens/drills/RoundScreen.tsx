import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { workDecision, workedIn, type DecisionWorked } from '../../../domain/drill.ts';
import { isOver } from '../../../domain/drill-moment.ts';
import { moodInFront, moodOf } from '../../../domain/mood.ts';
import { act, together, type Play } from '../../../domain/play.ts';
import { isOfTheirSide, speakerOf } from '../../../domain/presence.ts';
import { Gauges } from '../../parts/Gauges.tsx';
import { LeaveIcon } from '../../parts/icons.tsx';
import { Notes } from '../../parts/Notes.tsx';
import type { Telling } from '../../parts/play-props.ts';
import { tell, type Told } from '../../parts/told.ts';
import { Choices } from '../call/Choices.tsx';
import { choicesIn, PROCEED, type Choice } from '../call/choices.ts';
import { useCallKeys } from '../call/keys.ts';
import { Speech } from '../call/Speech.tsx';
import { DeskClock } from '../desk/DeskClock.tsx';
import { DecisionTold } from './DecisionTold.tsx';
import { DeskChoices } from './DeskChoices.tsx';
import type { ReadyMoment, RoundProps, WorkedMoment } from './drills-props.ts';
import { RoundSum } from './RoundSum.tsx';
import '../call/call.css';
import '../desk/desk.css';
import './drills.css';
import './round.css';

/** A round of drills: one moment after the other, each decision explained at once, then what it all came to. */
export function RoundScreen(props: RoundProps) {
  const [worked, setWorked] = useState<readonly WorkedMoment[]>([]);
  const [at, setAt] = useState(0);
  const current = props.moments[at];
  if (!current) return <RoundSum {...props} worked={worked} />;
  const finish = (play: Play) => {
    const { moment } = current;
    const one: WorkedMoment = { moment, taken: play.playthrough.actions.slice(moment.actions.length), steps: workedIn(moment, play, props.methods) };
    setWorked([...worked, one]);
    props.keep(one);
  };
  return <MomentView key={at} {...props} number={at + 1} current={current} finish={finish} next={() => setAt(at + 1)} />;
}

interface MomentProps extends RoundProps {
  readonly number: number;
  readonly current: ReadyMoment;
  finish(play: Play): void;
  next(): void;
}

const ON: readonly Choice[] = [{ action: PROCEED, kind: 'proceed', key: '1' }];

function MomentView({ number, current, finish, next, ...props }: MomentProps) {
  const { t, methods, shortcuts } = props;
  const { moment, say } = current;
  const [play, setPlay] = useState(current.play);
  const [decision, setDecision] = useState<DecisionWorked | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const over = isOver(moment, play);
  const decide = (action: string) => {
    const after = act(play, action);
    setDecision(workDecision(moment, play, action, methods));
    setPlay(after);
    if (isOver(moment, after)) finish(after);
  };
  const goOn = () => {
    if (over) return next();
    setDecision(null);
    title.current?.focus();
  };
  const atDesk = play.state.phase === 'desk';
  const choices = decision ? ON : atDesk ? [] : choicesIn(play.scenario, play.state, play.playthrough.seed).filter(({ kind }) => kind !== 'proceed');
  useCallKeys({ choices, reacting: false, shortcuts, act: decision ? goOn : decide, hurry: () => undefined });

  const telling: Telling = { play, say, t, language: props.language };
  const left = moment.decisions - (play.turns.length - moment.actions.length);
  return (
    <main class="drills round">
      <header class="drills-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {t('drills.round.moment', { number, of: props.moments.length })}
          </h1>
          <p class="quiet">
            {say('title')}
            {!over && ` · ${left === moment.decisions ? t('drills.round.decisions', { count: left }) : t('drills.round.left', { count: left })}`}
          </p>
        </div>
        <button type="button" class="button" onClick={props.leave}>
          <LeaveIcon /> {t('drills.round.leave')}
        </button>
      </header>
      <LedHere telling={telling} from={current.play} />
      <Now telling={telling} line={line} start={current.play} />
      {decision ? (
        <DecisionTold {...props} key={play.turns.length} play={play} say={say} decision={decision} on={!over ? 'on' : number < props.moments.length ? 'next' : 'sum'} goOn={goOn} />
      ) : atDesk ? (
        <DeskChoices {...telling} act={decide} />
      ) : (
        <Choices key={play.turns.length} choices={choices} chosen={null} waiting={false} ended={false} say={say} t={t} shortcuts={shortcuts} act={decide} />
      )}
    </main>
  );
}

const LINES_BEFORE = 4;
const TURNS_BEFORE = 3;

/** What was said and done just before, in a few lines; the whole situation for whoever wants it. */
function LedHere({ telling, from }: { readonly telling: Telling; readonly from: Play }) {
  const { say, t } = telling;
  const atDesk = from.state.phase === 'desk';
  const turns = atDesk ? from.turns.slice(-TURNS_BEFORE) : from.turns.slice(-TURNS_BEFORE - 1, -1);
  const told = turns.flatMap(({ beats }) => tell(beats, { ...telling, play: from })).filter(isWorthSaying).slice(-LINES_BEFORE);
  return (
    <section class="led-here card" aria-labelledby="led-here">
      <h2 id="led-here">{t('drills.round.before')}</h2>
      {told.length === 0 && <p>{say('happened')}</p>}
      {told.map((one, place) => (
        <p key={place} class={one.kind === 'line' && one.name === null ? 'seen' : undefined}>
          {one.kind === 'said' && <b>{t('play.you')} </b>}
          {one.kind === 'line' && one.name !== null && <b>{one.name}: </b>}
          {one.text} {one.kind === 'event' && one.found !== undefined && <span class="quiet">{one.found}</span>}
        </p>
      ))}
      <details>
        <summary>{t('drills.round.about')}</summary>
        <p>{say('you')}</p>
        <p>{say('they')}</p>
        <p>{say('happened')}</p>
        <Notes {...telling} />
      </details>
    </section>
  );
}

const isWorthSaying = ({ kind }: Told): boolean => kind !== 'contact';

/** Where the moment stands now: at the desk the clock and what was found, else the face and what was said last. */
function Now({ telling, line, start }: { readonly telling: Telling; readonly line: { current: HTMLDivElement | null }; readonly start: Play }) {
  const { play, t } = telling;
  const talks = play.state.phase !== 'desk';
  if (!talks) {
    const done = play.turns.slice(start.turns.length).flatMap(({ beats }) => tell(beats, telling));
    return (
      <div class="drill-now">
        <DeskClock {...telling} />
        {done.map((one, place) => one.kind === 'event' && (
          <p key={place} class="event">
            {one.text} {one.found !== undefined && <span class="found">{one.found}</span>}
          </p>
        ))}
      </div>
    );
  }
  const last = play.turns.at(-1);
  const inFront = speakerOf(play.scenario, together(play));
  const mood = moodInFront(inFront, moodOf(play.state.heat, play.state.trust, last ? last.before.heat - play.state.heat : 0));
  return (
    <div class="drill-now">
      <Gauges mood={mood} felt={isOfTheirSide(inFront) ? play.state : null} before={last?.before} turn={play.turns.length} name={inFront.name} t={t} />
      <Speech play={play} say={telling.say} t={t} language={telling.language} reacting={false} line={line} />
    </div>
  );
}
