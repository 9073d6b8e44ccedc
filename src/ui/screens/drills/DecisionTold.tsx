import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DecisionWorked, StepMoved } from '../../../domain/drill.ts';
import { standingsOf, stepId } from '../../../domain/drill-moment.ts';
import type { Method } from '../../../domain/method.ts';
import { engineMoves } from '../../../domain/moves.ts';
import { rewind, type Play } from '../../../domain/play.ts';
import { levels } from '../../../domain/score.ts';
import { ArrowIcon } from '../../parts/icons.tsx';
import { LevelPips } from '../../parts/LevelPips.tsx';
import type { Telling } from '../../parts/play-props.ts';
import { actionWords } from '../../parts/action-words.ts';
import type { DrillWords } from './drills-props.ts';
import { methodName, stepName } from './step-words.ts';

interface ToldProps extends DrillWords {
  /** After the decision. */
  readonly play: Play;
  say(id: string): string;
  readonly methods: readonly Method[];
  readonly decision: DecisionWorked;
  /** What the way on leads to. */
  readonly on: 'on' | 'next' | 'sum';
  goOn(): void;
}

const ENGINE: ReadonlySet<string> = new Set(engineMoves);

/** One decision: what it did to the steps and why, and what would have done more. */
export function DecisionTold({ play, say, methods, decision, on, goOn, ...words }: ToldProps) {
  const { t, language } = words;
  const told = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    told.current?.focus({ preventScroll: true });
    told.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const before: Telling = { play: rewind(play, play.turns.length - 1), say, t, language };
  const did = actionWords(decision.action, before);
  const now = standingsOf(play, methods);
  return (
    <section class="drill-told card" ref={told} tabIndex={-1} aria-labelledby="told-title">
      <h2 id="told-title">{t('drills.told.yours')}</h2>
      <p class={did.quoted ? 'words quoted' : 'words'}>{did.text}</p>
      {reasons(play, decision.action, say, t).map((why) => (
        <p key={why}>{why}</p>
      ))}
      <h3>{t('drills.told.steps')}</h3>
      <ul class="step-moves">
        {decision.moved.map((one) => (
          <li key={stepId(one)} class={effectOf(one) === 'raised' ? 'earned' : 'cost'}>
            <b class="effect">{t(`debrief.effect.${effectOf(one)}`)}</b>
            <span>
              {stepName(one, words)} <span class="quiet small">{methodName(one.method, words)}</span>
            </span>
            <span class="level-now">
              <LevelPips level={one.to} />{' '}
              {one.from === one.to
                ? t(`debrief.level.${levels[one.to]}`)
                : t('drills.told.change', { from: t(`debrief.level.${levels[one.from]}`), to: t(`debrief.level.${levels[one.to]}`) })}
            </span>
          </li>
        ))}
        {decision.left.map((one) => (
          <li key={stepId(one)} class="same quiet">
            {t('drills.told.same', { step: stepName(one, words), level: t(`debrief.level.${levels[now.get(stepId(one))?.level ?? 0]}`) })}
          </li>
        ))}
      </ul>
      {decision.better === null ? (
        <p class="as-good">{t('drills.told.best')}</p>
      ) : (
        <div class="drill-better">
          <h3>{t('drills.told.better')}</h3>
          <Better action={decision.better} before={before} />
        </div>
      )}
      <button type="button" class="button main" data-action="go-on" aria-keyshortcuts="1" onClick={goOn}>
        {t(`drills.told.${on}`)} <ArrowIcon />
      </button>
    </section>
  );
}

function Better({ action, before }: { readonly action: string; readonly before: Telling }) {
  const { quoted, text } = actionWords(action, before);
  return (
    <>
      <p class={quoted ? 'words quoted' : 'words'}>{text}</p>
      {quoted && <p>{before.say(`${action.slice('reply:'.length)}.why`)}</p>}
    </>
  );
}

function effectOf({ from, to }: StepMoved): 'raised' | 'lowered' | 'capped' {
  return to > from ? 'raised' : to < from ? 'lowered' : 'capped';
}

/** Why: the reason of what was said, and what happened without a word. */
function reasons(play: Play, action: string, say: ToldProps['say'], t: ToldProps['t']): readonly string[] {
  const [from, upTo] = play.turns.at(-1)?.log ?? [0, 0];
  const given = play.log.slice(from, upTo).flatMap(({ move }) => (ENGINE.has(move) ? [t(`debrief.given.${move}`)] : []));
  const said = action.startsWith('reply:') ? [say(`${action.slice('reply:'.length)}.why`)] : [];
  return [...new Set([...said, ...given])];
}
