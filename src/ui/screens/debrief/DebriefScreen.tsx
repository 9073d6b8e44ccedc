import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { debrief, type Debrief } from '../../../domain/debrief.ts';
import type { Play } from '../../../domain/play.ts';
import { moodOf } from '../../../domain/mood.ts';
import { personOf } from '../../../domain/presence.ts';
import { promiseTerms } from '../../../domain/promises.ts';
import { clockTime } from '../../parts/clock-time.ts';
import { LeaveIcon, RestartIcon, SettingsIcon } from '../../parts/icons.tsx';
import { MoodEmblem } from '../../parts/MoodEmblem.tsx';
import { Assessment } from './Assessment.tsx';
import { Compared } from '../path-map/Compared.tsx';
import { PathMap } from '../path-map/PathMap.tsx';
import { Curve } from './Curve.tsx';
import type { DebriefProps, Words } from './debrief-props.ts';
import { MethodColumn } from './MethodColumn.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PlayedIn } from './PlayedIn.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { adviceWords, heardWords } from './turn-words.ts';
import './debrief.css';

/** What became of the customer, how the player worked by each method, and the one thing to try next. */
export function DebriefScreen(props: DebriefProps) {
  const { play, methods, shown, t, say } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const [ideal, setIdeal] = useState<Play | null>(null);
  const { scores, ...whole } = useMemo(() => debrief(play, methods), [play, methods]);
  const result: Debrief = { ...whole, scores: shown.flatMap((id) => scores.filter(({ method }) => method === id)) };
  const told = shown.flatMap((id) => methods.filter((method) => method.id === id));
  // A new screen begins at its heading, for eyes and for screen readers.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, [play]);

  return (
    <main class="debrief">
      <header class="debrief-head">
        <div>
          <p class="quiet">{t('debrief.title')}</p>
          <h1 ref={title} tabIndex={-1}>
            {say('title')}
          </h1>
          <PlayedIn mode={play.playthrough.mode} hints={props.hints ?? 0} t={t} />
          {props.shared && <p class="shared">{t('share.replay.shared')}</p>}
          {props.branchedFrom && <p class="quiet">{t('debrief.branched', { number: props.branchedFrom.action + 1 })}</p>}
        </div>
        <nav aria-label={t('debrief.ways')}>
          <button type="button" class="icon-button" aria-label={t('common.settings')} onClick={props.openSettings}>
            <SettingsIcon />
          </button>
          <button type="button" class="button" onClick={props.leave}>
            <LeaveIcon /> {t('debrief.leave')}
          </button>
        </nav>
      </header>
      {play.playthrough.mode === 'assess' && props.assessed && <Assessment of={props.assessed} scores={scores} methodTexts={props.methodTexts} t={t} />}
      <Verdict result={result} words={props} />
      <Next result={result} {...props} />
      <Curve points={result.curve} {...props} />
      <PathMap {...props} methods={told} ideal={ideal} tryFrom={props.tryAgain} />
      <Compared {...props} methods={told} ideal={ideal} showIdeal={setIdeal} />
      {props.own && <OwnWords {...props} own={props.own} methods={told} />}
      <section class="methods" aria-labelledby="methods-title">
        <h2 id="methods-title">{t('debrief.methods')}</h2>
        <p class="quiet">{t('debrief.methodsDiffer')}</p>
        <div class="columns">
          {result.scores.map((of) => (
            <MethodColumn key={of.method} of={of} {...props} />
          ))}
        </div>
        <Further {...props} />
      </section>
      {result.promises.length > 0 && <Promises result={result} words={props} />}
      {props.take && <TakeAlong {...props} take={props.take} result={result} />}
      <footer class="debrief-foot">
        <button type="button" class="button main" onClick={props.restart}>
          <RestartIcon /> {t(props.shared ? 'share.replay.playYourself' : play.playthrough.mode === 'assess' ? 'modes.anotherAttempt' : 'debrief.restart')}
        </button>
        <button type="button" class="button" onClick={props.leave}>
          {t('debrief.leave')}
        </button>
      </footer>
    </main>
  );
}

function Verdict({ result, words }: { readonly result: Debrief; readonly words: Words }) {
  const { play, say, t, methodTexts } = words;
  const { state } = play;
  // What one saw and heard at the very end; who called it a day meets it here for the first time.
  const last = play.turns.slice(-1).flatMap((turn) => heardWords(turn, words));
  return (
    <section class="verdict card" aria-labelledby="verdict-title" data-outcome={result.outcome}>
      <div class="became">
        <MoodEmblem mood={moodOf(state.heat, state.trust)} size={72} />
        <div>
          <p class="quiet">{t('debrief.became')}</p>
          <h2 id="verdict-title">{t(`debrief.outcomeName.${result.outcome}`)}</h2>
          <p>{t(`debrief.outcome.${result.outcome}`)}</p>
          <div class="ending">
            <p>
              <b>{say(`ending.${state.node}`)}</b>
            </p>
            {last.map((line, index) => (
              <p key={index} class={line.name === null ? 'seen' : 'answer'}>
                {line.name !== null && <b>{line.name}: </b>}
                {line.text}
              </p>
            ))}
          </div>
        </div>
      </div>
      <div class="worked">
        <p class="quiet">{t('debrief.worked')}</p>
        <dl>
          {result.scores.map((of) => (
            <div key={of.method}>
              <dt>{methodTexts[`method.${of.method}.name`]}</dt>
              <dd>
                <b data-total={of.method}>{of.score.total}</b> {t(`debrief.band.${of.score.band}`)}
              </dd>
            </div>
          ))}
        </dl>
        <p class="quiet small">{t('debrief.apart')}</p>
      </div>
    </section>
  );
}

/** One thing only, what cost most: more than one is none. */
function Next({ result, ...props }: DebriefProps & { readonly result: Debrief }) {
  const { t, say, methodTexts, tryAgain, drill } = props;
  if (!result.next)
    return (
      <section class="next card" aria-labelledby="next-title">
        <h2 id="next-title">{t('debrief.next')}</h2>
        <p class="try">{t(tryAgain ? 'debrief.nothingLeft' : 'modes.nothingLeft')}</p>
      </section>
    );
  const { method, step, reply, slip, turn, advice } = result.next;
  const id = `method.${method}.step.${step}`;
  return (
    <section class="next card" aria-labelledby="next-title">
      <h2 id="next-title">{t('debrief.next')}</h2>
      <p class="quiet">
        {methodTexts[`method.${method}.name`]} · {methodTexts[`${id}.name`]}
      </p>
      {reply !== null && (
        <>
          <p class="words quoted">{say(reply)}</p>
          <p>{say(`${reply}.why`)}</p>
        </>
      )}
      {slip !== null && <p class="slipped">{t(`debrief.given.${slip}`)}</p>}
      <p class="try">{reply === null ? adviceWords(advice, id, props) : say(`${reply}.try`)}</p>
      {((turn !== null && tryAgain) || drill) && (
        <div class="next-ways">
          {turn !== null && tryAgain && (
            <button type="button" class="button main" onClick={() => tryAgain(turn)}>
              <RestartIcon /> {t('debrief.tryAgain')}
            </button>
          )}
          {drill && (
            <button type="button" class="button" data-action="drill" onClick={() => drill(`${method}.${step}`)}>
              {t('drills.thisStep')}
            </button>
          )}
        </div>
      )}
      {tryAgain && <p class="quiet small">{t('debrief.keeps')}</p>}
    </section>
  );
}

function Promises({ result, words }: { readonly result: Debrief; readonly words: Words }) {
  const { play, say, t } = words;
  return (
    <section class="promised card" aria-labelledby="promised-title">
      <h2 id="promised-title">{t('debrief.promises')}</h2>
      <ul>
        {result.promises.map(({ id, status, due }) => {
          const { by } = promiseTerms(play.scenario, id);
          return (
            <li key={id} data-status={status}>
              <b>{t(`debrief.promise.${status}`)}</b> {say(`promise.${id}`)} <span class="quiet">{t('debrief.promise.due', { time: clockTime(due, words) })}</span>
              {by !== undefined && <span class="quiet"> {t('debrief.promise.by', { name: personOf(play.scenario, by).name })}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The other methods can be laid beside the two. */
function Further({ methods, shown, show, methodTexts, t }: DebriefProps) {
  const others = methods.filter((method) => method.id !== 'six-step' && method.id !== 'eight-step');
  return (
    <div class="further card">
      <fieldset>
        <legend>{t('debrief.further')}</legend>
      {others.map((method) => (
        <label key={method.id}>
          <input
            type="checkbox"
            checked={shown.includes(method.id)}
            onChange={(event) => show(event.currentTarget.checked ? [...shown, method.id] : shown.filter((id) => id !== method.id))}
          />
          <span>
            {methodTexts[`method.${method.id}.name`]}
            <span class="quiet small">{methodTexts[`method.${method.id}.about`]}</span>
          </span>
        </label>
      ))}
      </fieldset>
    </div>
  );
}
