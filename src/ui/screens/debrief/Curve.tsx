import { useId, useState } from 'preact/hooks';
import { heatBand, HEAT_BANDS, HEAT_FROM, trustBand } from '../../../domain/bands.ts';
import { turningPoint, type CurvePoint } from '../../../domain/debrief.ts';
import { ArrowIcon, RestartIcon } from '../../parts/icons.tsx';
import { clockTime } from '../../parts/clock-time.ts';
import type { DebriefProps, Words } from './debrief-props.ts';
import { didWords, heardWords, signed } from './turn-words.ts';

interface CurveProps extends Words, Pick<DebriefProps, 'tryAgain'> {
  readonly points: readonly CurvePoint[]; // the first is the beginning, before any action
}

const WIDTH = 720;
const HEIGHT = 240;
const TOP = 10;
const FLOOR = HEIGHT - 10;

/** Heat and trust over the conversation, with every action on it: walked through by a slider, and as a table. */
export function Curve({ points, tryAgain, ...words }: CurveProps) {
  const { play, t } = words;
  const [at, setAt] = useState(() => turningPoint(points));
  const slider = useId();
  const x = (index: number) => (points.length < 2 ? WIDTH / 2 : 8 + (index * (WIDTH - 16)) / (points.length - 1));
  const y = (value: number) => FLOOR - (value / 100) * (FLOOR - TOP);
  const path = (of: (point: CurvePoint) => number) => points.map((point, index) => `${x(index)},${y(of(point))}`).join(' ');
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const chosen = Math.min(at, points.length - 1);
  const turn = play.turns[chosen - 1];
  const summary = t('debrief.curve.summary', {
    heatFrom: first.heat,
    heatTo: last.heat,
    trustFrom: first.trust,
    trustTo: last.trust,
  });
  return (
    <section class="curve card" aria-labelledby={`${slider}-title`}>
      <h2 id={`${slider}-title`}>{t('debrief.curve.title')}</h2>
      <p class="quiet">{summary}</p>
      <p class="legend" aria-hidden="true">
        <span class="key heat" /> {t('debrief.curve.heat')} <span class="key trust" /> {t('debrief.curve.trust')}
      </p>
      <div class="plot">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary} preserveAspectRatio="none">
          {HEAT_BANDS.slice(1).map((band) => (
            <line key={band} class="rule" x1="0" x2={WIDTH} y1={y(HEAT_FROM[band])} y2={y(HEAT_FROM[band])} />
          ))}
          <line class="cursor" x1={x(chosen)} x2={x(chosen)} y1={TOP} y2={FLOOR} />
          <polyline class="line trust" points={path((point) => point.trust)} />
          <polyline class="line heat" points={path((point) => point.heat)} />
        </svg>
        {points.map((point, index) => (
          <button
            key={index}
            type="button"
            class={index === chosen ? 'point chosen' : 'point'}
            // The slider below does the same by keyboard, in one stop instead of one for every action.
            tabIndex={-1}
            aria-hidden="true"
            ref={(element) => place(element, x(index) / WIDTH, y(point.heat) / HEIGHT)}
            onClick={() => setAt(Math.max(1, index))}
          />
        ))}
      </div>
      <div class="walk">
        <label for={slider}>{t('debrief.curve.walk')}</label>
        <input
          id={slider}
          type="range"
          min={1}
          max={points.length - 1}
          value={chosen}
          aria-valuetext={turn ? t('debrief.curve.at', { number: chosen, did: didWords(turn, words).text }) : undefined}
          onInput={(event) => setAt(Number(event.currentTarget.value))}
        />
        <button type="button" class="icon-button back" aria-label={t('debrief.curve.back')} disabled={chosen <= 1} onClick={() => setAt(chosen - 1)}>
          <ArrowIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('debrief.curve.on')}
          disabled={chosen >= points.length - 1}
          onClick={() => setAt(chosen + 1)}
        >
          <ArrowIcon />
        </button>
      </div>
      {turn && <Moment key={chosen} number={chosen} words={words} tryAgain={tryAgain} />}
      <details class="all-moments">
        <summary>{t('debrief.curve.table')}</summary>
        {/* A wide table scrolls, and what scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section class="scroll" aria-label={t('debrief.curve.table')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('debrief.curve.number')}</th>
                <th scope="col">{t('debrief.curve.time')}</th>
                <th scope="col">{t('debrief.curve.did')}</th>
                <th scope="col">{t('debrief.curve.heat')}</th>
                <th scope="col">{t('debrief.curve.trust')}</th>
              </tr>
            </thead>
            <tbody>
              {play.turns.map((one, index) => (
                <tr key={index}>
                  <td>{index + 1}</td>
                  <td>{clockTime(one.after.clock, words)}</td>
                  <td>{didWords(one, words).text}</td>
                  <td>{`${one.after.heat} (${t(`common.heat.${heatBand(one.after.heat)}`)})`}</td>
                  <td>{`${one.after.trust} (${t(`common.trust.${trustBand(one.after.trust)}`)})`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

/** One moment: what was said, what came of it, and the way back to it. */
function Moment({ number, words, tryAgain }: { readonly number: number; readonly words: Words } & Pick<DebriefProps, 'tryAgain'>) {
  const { play, t } = words;
  const turn = play.turns[number - 1];
  if (!turn) return null;
  const did = didWords(turn, words);
  const heat = turn.after.heat - turn.before.heat;
  const trust = turn.after.trust - turn.before.trust;
  return (
    <div class="moment">
      <p class="quiet">
        {t('debrief.moment.number', { number, of: play.turns.length })} · {clockTime(turn.after.clock, words)}
      </p>
      <p class={did.quoted ? 'words quoted' : 'words'}>{did.text}</p>
      {heardWords(turn, words).map((line, index) => (
        <p key={index} class={line.name === null ? 'seen' : 'answer'}>
          {line.name !== null && <b>{line.name}: </b>}
          {line.text}
        </p>
      ))}
      <p class="change">
        {t('debrief.moment.heat', { change: signed(heat), now: turn.after.heat, word: t(`common.heat.${heatBand(turn.after.heat)}`) })}
        {' · '}
        {t('debrief.moment.trust', { change: signed(trust), now: turn.after.trust, word: t(`common.trust.${trustBand(turn.after.trust)}`) })}
      </p>
      {tryAgain && (
        <button type="button" class="button" onClick={() => tryAgain(number - 1)}>
          <RestartIcon /> {t('debrief.tryAgain')}
        </button>
      )}
    </div>
  );
}

/** Positions through the element's own style object: the page's policy allows no style attribute in markup. */
function place(element: HTMLElement | null, left: number, top: number): void {
  element?.style.setProperty('left', `${left * 100}%`);
  element?.style.setProperty('top', `${top * 100}%`);
}
