import { useLayoutEffect, useRef } from 'preact/hooks';
import { minutesToPrepare } from '../../../domain/desk.ts';
import { meetingOf } from '../../../domain/memory.ts';
import type { Mode } from '../../../domain/mode.ts';
import { offers } from '../../../domain/offers.ts';
import { clockTime, duration } from '../../parts/clock-time.ts';
import { ArrowIcon } from '../../parts/icons.tsx';
import { MoodEmblem } from '../../parts/MoodEmblem.tsx';
import type { PlayProps } from '../../parts/play-props.ts';
import { PlayHeader } from '../../parts/PlayHeader.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import './briefing.css';

export interface BriefingProps extends PlayProps {
  /** From here to the desk. */
  begin(): void;
  /** The methods by which the play is scored, as a person reads them. */
  readonly methodNames: readonly string[];
  chooseMode(mode: Mode): void;
  /** The total by which an assessment is passed, 1–100. */
  readonly passMark: number;
}

const PARTS = ['you', 'they', 'happened', 'authority'] as const;

/** Before it begins: who you are, who they are, what happened, what is yours to decide, what you are scored on. */
export function BriefingScreen(props: BriefingProps) {
  const { play, say, t, mood, begin, act, methodNames } = props;
  const { scenario, state } = play;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const offered = offers(scenario, state);
  const contact = offered.find((action) => action.startsWith('contact:'));
  const canPrepare = offered.some((action) => action.startsWith('prepare:') || action.startsWith('invite:'));
  const left = minutesToPrepare(scenario, state);
  const meeting = meetingOf(scenario);
  return (
    <div class="briefing">
      <PlayHeader {...props} />
      <main class="briefing-body">
        <div class="briefing-who">
          <MoodEmblem mood={mood} size={88} />
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {say('customer')}
            </h2>
            <p class="quiet">{say('situation')}</p>
            <p>
              {t('play.briefing.mood')} <b>{t(`common.mood.${mood}`)}</b> · {t('modes.playedIn')} <b>{t(`modes.name.${play.playthrough.mode}`)}</b>
            </p>
          </div>
        </div>
        {meeting && (
          <section class="briefing-before card">
            <h3>{t('play.briefing.before')}</h3>
            <p>{say(`meeting.${meeting.id}`)}</p>
          </section>
        )}
        <div class="briefing-parts">
          {PARTS.map((part) => (
            <section key={part} class={`card ${part}`}>
              <h3>{t(`play.briefing.${part}`)}</h3>
              <p>{say(part)}</p>
            </section>
          ))}
        </div>
        <section class="briefing-score">
          <h3>{t('play.briefing.score')}</h3>
          <p>
            {methodNames.join(' · ')} <span class="quiet">{t('play.briefing.scoreNote')}</span>{' '}
            {props.openMethods && (
              <button type="button" class="in-text" onClick={props.openMethods}>
                {t('methods.open')}
              </button>
            )}
          </p>
        </section>
        <ModeChoice mode={play.playthrough.mode} choose={props.chooseMode} passMark={props.passMark} t={t} />
        <div class="briefing-go">
          {canPrepare && (
            <button type="button" class="button main" data-action="begin" onClick={begin}>
              {t('play.briefing.prepare')} {Number.isFinite(left) && <small>{t('play.briefing.until', { time: duration(left, props) })}</small>}
            </button>
          )}
          {contact !== undefined && (
            <button type="button" class={canPrepare ? 'button' : 'button main'} data-action={contact} onClick={() => act(contact)}>
              {t(canPrepare ? 'play.briefing.goNow' : 'play.briefing.go')} <ArrowIcon />
            </button>
          )}
          {contact === undefined && !canPrepare && (
            <button type="button" class="button main" data-action="begin" onClick={begin}>
              {t('play.briefing.go')} <ArrowIcon />
            </button>
          )}
        </div>
        <p class="unseen">{t('play.clock.starts', { time: clockTime(state.clock, props) })}</p>
      </main>
    </div>
  );
}
