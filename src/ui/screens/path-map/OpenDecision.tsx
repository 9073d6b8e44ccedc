import { useEffect, useMemo, useRef } from 'preact/hooks';
import { heatBand, trustBand } from '../../../domain/bands.ts';
import type { Method } from '../../../domain/method.ts';
import { whatIf, type WhatIf } from '../../../domain/path-map.ts';
import { rewind } from '../../../domain/play.ts';
import { actionWords } from '../../parts/action-words.ts';
import { touchWords } from '../../parts/coach-words.ts';
import { CloseIcon, RestartIcon } from '../../parts/icons.tsx';
import { heardWords, signed } from '../debrief/turn-words.ts';
import type { Words } from '../debrief/debrief-props.ts';

interface OpenDecisionProps {
  readonly words: Words;
  readonly methods: readonly Method[];
  readonly turn: number; // number of the action, 0 is the first
  readonly tryFrom: ((action: number) => void) | null;
  close(): void;
}

/** One decision: what was said and what else could have been, what the customer would have answered, and what it came to at once. */
export function OpenDecision({ words, methods, turn, tryFrom, close }: OpenDecisionProps) {
  const { play, t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const ways = useMemo(() => whatIf(play, turn, methods), [play, turn, methods]);
  useEffect(() => heading.current?.focus(), []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what was opened
    <section class="open-decision" aria-label={t('pathmap.opened', { number: turn + 1 })} onKeyDown={onKey}>
      <div class="open-decision-head">
        <h3 ref={heading} tabIndex={-1}>
          {t('pathmap.opened', { number: turn + 1 })}
        </h3>
        <button type="button" class="icon-button" aria-label={t('common.close')} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <ul class="path-ways">
        {ways.map((way) => (
          <li key={way.action} class="path-way" data-taken={way.taken ? '' : undefined}>
            <OneWay way={way} turn={turn} words={words} />
          </li>
        ))}
      </ul>
      <p class="quiet small">{t('pathmap.atOnce')}</p>
      {tryFrom && (
        <button type="button" class="button main" onClick={() => tryFrom(turn)}>
          <RestartIcon /> {t('pathmap.tryFrom')}
        </button>
      )}
    </section>
  );
}

function OneWay({ way, turn, words }: { readonly way: WhatIf; readonly turn: number; readonly words: Words }) {
  const { t } = words;
  const last = way.play.turns[turn];
  if (!last) return null;
  const did = actionWords(way.action, { ...words, play: rewind(words.play, turn) });
  const answered = heardWords(last, { ...words, play: way.play });
  const { heat, trust } = last.after;
  return (
    <>
      <p class="path-way-kind">{t(way.taken ? 'pathmap.youDid' : 'pathmap.couldHave')}</p>
      <p class={did.quoted ? 'words quoted' : 'words'}>{did.text}</p>
      {answered.map((line, index) => (
        <p key={index} class={line.name === null ? 'seen' : 'answer'}>
          {line.name !== null && <b>{line.name}: </b>}
          {line.text}
        </p>
      ))}
      <p class="change">
        {t('debrief.moment.heat', { change: signed(heat - last.before.heat), now: heat, word: t(`common.heat.${heatBand(heat)}`) })}
        {' · '}
        {t('debrief.moment.trust', { change: signed(trust - last.before.trust), now: trust, word: t(`common.trust.${trustBand(trust)}`) })}
      </p>
      {way.touches.length === 0 ? (
        <p class="quiet small">{t('modes.coach.untouched')}</p>
      ) : (
        <ul class="path-way-steps">
          {way.touches.map((touch) => (
            <li key={`${touch.method}.${touch.step}`} data-how={touch.how}>
              {touchWords(touch, words)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
