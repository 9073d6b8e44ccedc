import type { Done, MethodDebrief, Quote, StepDebrief } from '../../../domain/debrief.ts';
import { engineMoves } from '../../../domain/moves.ts';
import { levels } from '../../../domain/score.ts';
import type { DebriefProps, Words } from './debrief-props.ts';
import { adviceWords } from './turn-words.ts';

interface ColumnProps extends Words, Pick<DebriefProps, 'tryAgain' | 'openRules'> {
  readonly of: MethodDebrief;
}

const ENGINE: ReadonlySet<string> = new Set(engineMoves);

/** One method's view of the play: its total, and step by step the level with the sentences behind it. */
export function MethodColumn({ of, tryAgain, openRules, ...words }: ColumnProps) {
  const { t, methodTexts } = words;
  const id = `method.${of.method}`;
  return (
    <section class="method card" aria-labelledby={id}>
      <header>
        <h3 id={id}>{methodTexts[`${id}.name`]}</h3>
        <p class="total">
          <b>{of.score.total}</b> <span>{t(`debrief.band.${of.score.band}`)}</span>
        </p>
      </header>
      {of.score.capped && <p class="capped">{t('debrief.method.capped')}</p>}
      <ol class="steps">
        {of.steps.map((step) => (
          <Step key={step.step.step} method={of.method} of={step} open={of.next?.step === step.step.step} tryAgain={tryAgain} openRules={openRules} words={words} />
        ))}
      </ol>
      <p class="source quiet">{t('debrief.method.source', { source: methodTexts[`${id}.source`] ?? '' })}</p>
    </section>
  );
}

interface StepProps extends Pick<DebriefProps, 'tryAgain'> {
  readonly openRules: DebriefProps['openRules'] | undefined;
  readonly method: string;
  readonly of: StepDebrief;
  readonly open: boolean;
  readonly words: Words;
}

function Step({ method, of, open, words, tryAgain, openRules }: StepProps) {
  const { t, methodTexts } = words;
  const { step } = of;
  const id = `method.${method}.step.${step.step}`;
  if (!step.applies)
    return (
      <li class="step idle">
        <p class="step-name">
          <span class="number">{step.step}</span> {methodTexts[`${id}.name`]}
        </p>
        <p class="quiet">
          <b>{t('debrief.level.notCalledFor')}.</b> {methodTexts[`applies.${step.condition}.not`]}
        </p>
      </li>
    );
  const { quotes } = of;
  return (
    <li class={`step ${levels[step.level]}`}>
      <details open={open}>
        <summary>
          <span class="step-name">
            <span class="number">{step.step}</span> {methodTexts[`${id}.name`]}
          </span>
          <span class="level">
            <Pips level={step.level} /> {t(`debrief.level.${levels[step.level]}`)}
          </span>
        </summary>
        <p class="rule">
          {methodTexts[`${id}.rule`]}{' '}
          {openRules && (
            <button type="button" class="in-text" onClick={() => openRules(`${method}.${step.step}`)}>
              {t('methods.examples')}
              <span class="unseen"> {methodTexts[`${id}.name`]}</span>
            </button>
          )}
        </p>
        {quotes.length === 0 && <p class="quiet">{t('debrief.step.nothing')}</p>}
        <ul class="quotes">
          {quotes.map((quote) => (
            <Evidence key={`${quote.turn}${quote.source.id}`} of={quote} words={words} tryAgain={tryAgain} />
          ))}
        </ul>
        {of.advice && (
          <p class="tip">
            <b>{t('debrief.step.tip')}</b> {adviceWords(of.advice, id, words)}
          </p>
        )}
      </details>
    </li>
  );
}

function Pips({ level }: { readonly level: number }) {
  return (
    <span class="pips" aria-hidden="true">
      {[1, 2, 3].map((pip) => (
        <span key={pip} class={pip <= level ? 'pip full' : 'pip'} />
      ))}
    </span>
  );
}

interface EvidenceProps extends Pick<DebriefProps, 'tryAgain'> {
  readonly of: Quote;
  readonly words: Words;
}

function Evidence({ of, words, tryAgain }: EvidenceProps) {
  const { say, t } = words;
  const { source, evidence } = of;
  const given = isGiven(words, evidence.entry);
  return (
    <li class={of.raised ? 'quote earned' : 'quote cost'}>
      <p class="effect">{t(`debrief.effect.${evidence.effect}`)}</p>
      {of.before.map((done) => (
        <WhatWasDone key={done.entry} of={done} words={words} />
      ))}
      <WhatWasDone of={{ entry: evidence.entry, source }} words={words} />
      {source.kind === 'reply' && !given && <p class="why">{say(`${source.id}.why`)}</p>}
      {tryAgain && !of.raised && source.kind === 'reply' && (
        <button type="button" class="button plain" onClick={() => tryAgain(of.turn)}>
          {t('debrief.tryAgain')}
        </button>
      )}
    </li>
  );
}

/** In the player's own words where there are any; what happened gave the rest. */
function WhatWasDone({ of: { entry, source }, words }: { readonly of: Done; readonly words: Words }) {
  const { play, say, t } = words;
  return (
    <>
      {source.kind === 'reply' && <p class="words quoted">{say(source.id)}</p>}
      {source.kind === 'preparation' && <p class="words">{say(`preparation.${source.id}`)}</p>}
      {source.kind === 'person' && <p class="words">{t('debrief.invited', { name: nameOf(words, source.id) })}</p>}
      {source.kind === 'promise' && <p class="words">{say(`promise.${source.id}`)}</p>}
      {isGiven(words, entry) && <p class="why">{t(`debrief.given.${play.log[entry]?.move ?? ''}`)}</p>}
    </>
  );
}

function isGiven({ play }: Words, entry: number): boolean {
  const move = play.log[entry]?.move;
  return move !== undefined && ENGINE.has(move);
}

function nameOf({ play }: Words, id: string): string {
  return play.scenario.people.find((person) => person.id === id)?.name ?? id;
}
