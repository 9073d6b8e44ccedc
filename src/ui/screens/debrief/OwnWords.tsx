import { useId, useMemo, useState } from 'preact/hooks';
import { stepId } from '../../../domain/drill-moment.ts';
import type { PlayNotes } from '../../../domain/notes.ts';
import { saidMoments, saidSum, type SaidMoment, type SaidStep } from '../../../domain/said.ts';
import type { DebriefProps, Words } from './debrief-props.ts';
import { didWords } from './turn-words.ts';
import './own-words.css';

interface OwnWordsProps extends Pick<DebriefProps, 'methods'>, Words {
  readonly own: OwnWordsKept;
}

/** What somebody would have said, and what keeps their ticks. */
export interface OwnWordsKept {
  readonly said: PlayNotes['said'];
  /** Keeps which steps, `<method>.<step>`, are found in the own words before an action. */
  tick(turn: number, steps: readonly string[]): void;
}

/**
 * The player's own words, each beside the reply that they picked and the one that would have done most, with what these
 * are good for as a list to tick. Recognized and said are told apart. Nothing where nothing was said.
 * @param methods those that are shown, in their order
 */
export function OwnWords({ own, methods, ...words }: OwnWordsProps) {
  const { play, t } = words;
  const [said, setSaid] = useState(own.said);
  const moments = useMemo(() => saidMoments(play, said, methods), [play, said, methods]);
  if (moments.length === 0) return null;
  const sum = saidSum(moments);
  const tick = (turn: number, step: string, on: boolean) => {
    const of = said[turn];
    if (!of) return;
    const ticked = [...of.ticked.filter((one) => one !== step), ...(on ? [step] : [])];
    setSaid({ ...said, [turn]: { ...of, ticked } });
    own.tick(turn, ticked);
  };
  return (
    <section class="own-words" aria-labelledby="own-words-title">
      <h2 id="own-words-title">{t('say.debrief.title')}</h2>
      <p class="quiet">{t('say.debrief.about')}</p>
      {sum.steps > 0 && (
        <div class="own-words-sum card">
          <p>{t('say.debrief.sum', { count: sum.steps })}</p>
          <dl aria-live="polite">
            {(['recognized', 'said'] as const).map((kind) => (
              <div key={kind}>
                <dt>{t(`say.debrief.${kind}`)}</dt>
                <dd>
                  <b data-own={kind}>{sum[kind]}</b>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <ol class="own-moments">
        {moments.map((moment) => (
          <Moment key={moment.turn} of={moment} words={words} tick={(step, on) => tick(moment.turn, step, on)} />
        ))}
      </ol>
    </section>
  );
}

interface MomentProps {
  readonly of: SaidMoment;
  readonly words: Words;
  tick(step: string, on: boolean): void;
}

function Moment({ of, words, tick }: MomentProps) {
  const { play, say, t } = words;
  const turn = play.turns[of.turn];
  if (!turn) return null;
  const did = didWords(turn, words);
  return (
    <li class="own-moment card">
      <h3>{t('say.debrief.moment', { number: of.turn + 1 })}</h3>
      <dl class="own-lines">
        <div class="own-line">
          <dt>{t('say.debrief.own')}</dt>
          <dd class="words quoted">{of.words}</dd>
        </div>
        <div>
          <dt>{t('say.debrief.chosen')}</dt>
          <dd class={did.quoted ? 'words quoted' : 'words'}>{did.text}</dd>
          {of.chosen === of.best && <dd class="quiet">{t('say.debrief.isBest')}</dd>}
        </div>
        {of.chosen !== of.best && (
          <div>
            <dt>{t('say.debrief.best')}</dt>
            <dd class="words quoted">{say(of.best)}</dd>
          </div>
        )}
      </dl>
      {of.steps.length === 0 ? (
        <p class="quiet">{t('say.debrief.noSteps')}</p>
      ) : (
        <fieldset>
          <legend>{t('say.debrief.ticks')}</legend>
          {of.steps.map((step) => (
            <Behavior key={stepId(step)} of={step} words={words} tick={(on) => tick(stepId(step), on)} />
          ))}
        </fieldset>
      )}
    </li>
  );
}

/** What a step asks, in the method's words: what one looks for in one's own. */
function Behavior({ of, words, tick }: { readonly of: SaidStep; readonly words: Words; tick(on: boolean): void }) {
  const { t, methodTexts } = words;
  const id = useId();
  const step = `method.${of.method}.step.${of.step}`;
  return (
    <label class="own-tick">
      <input type="checkbox" checked={of.said} aria-describedby={id} data-step={stepId(of)} onChange={(event) => tick(event.currentTarget.checked)} />
      <span>
        {(of.more && methodTexts[`more.${of.more}`]) || methodTexts[`${step}.rule`]}
        <small id={id} class="quiet">
          {methodTexts[`${step}.name`]} · {t('say.debrief.stepOf', { method: methodTexts[`method.${of.method}.name`] ?? '', step: of.step })}
        </small>
      </span>
    </label>
  );
}
