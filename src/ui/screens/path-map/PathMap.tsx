import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { heatBand, HEAT_BANDS, HEAT_FROM } from '../../../domain/bands.ts';
import type { Method } from '../../../domain/method.ts';
import { decisionsOf, type Decision } from '../../../domain/path-map.ts';
import type { Play } from '../../../domain/play.ts';
import { didWords } from '../debrief/turn-words.ts';
import type { Words } from '../debrief/debrief-props.ts';
import { layOutMap, type MapLayout } from './map-layout.ts';
import { OpenDecision } from './OpenDecision.tsx';
import './path-map.css';

export interface PathMapProps extends Words {
  /** Those by which the steps are told, in the order shown. */
  readonly methods: readonly Method[];
  /** A very good play of the same situation, drawn beside this one; null while there is none. */
  readonly ideal: Play | null;
  /** Branches off from before the action with this number; null where the mode allows no second try. */
  readonly tryFrom: ((action: number) => void) | null;
}

/** The conversation as a way through what could have been: drawn, or as a list; every decision can be opened. */
export function PathMap({ ideal, tryFrom, methods, ...words }: PathMapProps) {
  const { play, t } = words;
  const id = useId();
  const [asList, setAsList] = useState(() => matchMedia('(max-width: 40rem)').matches);
  const [opened, setOpened] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const decisions = useMemo(() => decisionsOf(play), [play]);
  const focusBack = useRef(false);
  const ways = useRef<HTMLElement>(null);
  const close = () => {
    focusBack.current = true;
    setOpened(null);
  };
  useEffect(() => {
    if (opened !== null || !focusBack.current) return;
    focusBack.current = false;
    ways.current?.querySelector<HTMLElement>(`[data-turn="${current}"]`)?.focus();
  }, [opened, current]);
  const open = (turn: number) => {
    setCurrent(turn);
    setOpened(turn);
  };
  const layout = useMemo(() => layOutMap(decisions, play.state.heat), [decisions, play]);
  const names = useMemo(() => (asList ? [] : decisions.map((decision) => nameOf(decision, words))), [decisions, asList, words.language]); // oxlint-disable-line react-hooks/exhaustive-deps -- the words are a new object each time; they change with the language
  return (
    <section class="path-map card" aria-labelledby={`${id}-title`}>
      <div class="path-map-head">
        <h2 id={`${id}-title`}>{t('pathmap.title')}</h2>
        <label class="as-list">
          <input type="checkbox" checked={asList} onChange={(event) => setAsList(event.currentTarget.checked)} /> {t('pathmap.asList')}
        </label>
      </div>
      <p class="quiet">{t(asList ? 'pathmap.aboutList' : 'pathmap.about')}</p>
      {asList ? (
        <ol class="path-list" ref={(element) => void (ways.current = element)}>
          {decisions.map((decision) => (
            <li key={decision.turn}>
              <button type="button" class="path-row" data-turn={decision.turn} aria-expanded={opened === decision.turn} onClick={() => (opened === decision.turn ? close() : open(decision.turn))}>
                <HeatMark heat={decision.heat} />
                <Row decision={decision} ideal={ideal} words={words} />
              </button>
              {opened === decision.turn && <OpenDecision words={words} methods={methods} turn={decision.turn} tryFrom={tryFrom} close={close} />}
            </li>
          ))}
        </ol>
      ) : (
        <>
          <Drawn
            decisions={decisions}
            layout={layout}
            ideal={ideal}
            current={current}
            opened={opened}
            names={names}
            label={t('pathmap.title')}
            room={ways}
            go={setCurrent}
            open={open}
            words={words}
          />
          {opened !== null && <OpenDecision key={opened} words={words} methods={methods} turn={opened} tryFrom={tryFrom} close={close} />}
        </>
      )}
    </section>
  );
}

/** A decision in one sentence, for whoever cannot see where it stands. */
function nameOf(decision: Decision, words: Words): string {
  const { play, t } = words;
  const turn = play.turns[decision.turn];
  return t('pathmap.decision', {
    number: decision.turn + 1,
    did: turn ? didWords(turn, words).text : '',
    heat: decision.heat,
    word: t(`common.heat.${heatBand(decision.heat)}`),
    others: decision.ways.length > 1 ? ` · ${t('pathmap.others', { count: decision.ways.length - 1 })}` : '',
  });
}

function Row({ decision, ideal, words }: { readonly decision: Decision; readonly ideal: Play | null; readonly words: Words }) {
  const { play, t } = words;
  const turn = play.turns[decision.turn];
  const others = decision.ways.length - 1;
  // As many decisions in, as the map draws it; a shorter one was over by then.
  const best = ideal?.turns[decision.turn]?.before.heat;
  return (
    <span class="path-did">
      <b>{decision.turn + 1}.</b> {turn && didWords(turn, words).text}
      <span class="quiet small">
        {t('pathmap.felt', { heat: decision.heat, word: t(`common.heat.${heatBand(decision.heat)}`) })}
        {others > 0 && ` · ${t('pathmap.others', { count: others })}`}
        {best !== undefined && ` · ${t('pathmap.idealFelt', { heat: best, word: t(`common.heat.${heatBand(best)}`) })}`}
      </span>
    </span>
  );
}

/** How hot it was: the fuller, the hotter, so that it can be told without colour. */
function HeatMark({ heat }: { readonly heat: number }) {
  return (
    <span class="heat-mark" data-band={heatBand(heat)} aria-hidden="true">
      <span style={{ height: `${heat}%` }} />
    </span>
  );
}

interface DrawnProps {
  readonly decisions: readonly Decision[];
  readonly layout: MapLayout;
  readonly ideal: Play | null;
  readonly current: number;
  readonly opened: number | null;
  readonly label: string;
  readonly room: { current: HTMLElement | null };
  readonly words: Words;
  /** What each decision is called, in their order. */
  readonly names: readonly string[];
  go(turn: number): void;
  open(turn: number): void;
}

/** The map itself. One stop of the tab key; arrow keys go along the way, Enter opens. */
function Drawn({ decisions, layout, ideal, current, opened, names, label, room, go, open, words }: DrawnProps) {
  const { width, height, stops } = layout;
  const { t } = words;
  // Opening a decision changes nothing in the drawing.
  const drawing = useMemo(() => <Drawing layout={layout} ideal={ideal} />, [layout, ideal]);
  const onKey = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowDown: current + 1, ArrowLeft: current - 1, ArrowUp: current - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(stops.length - 1, to));
    go(next);
    const stop = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-turn="${next}"]`);
    stop?.focus();
    stop?.scrollIntoView({ block: 'nearest', inline: 'center' });
  };
  return (
    <>
      <p class="path-legend" aria-hidden="true">
        <span class="key taken" /> {t('pathmap.taken')} <span class="key passed" /> {t('pathmap.passed')}
        {ideal && (
          <>
            {' '}
            <span class="key ideal" /> {t('pathmap.ideal')}
          </>
        )}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions, jsx-a11y/prefer-tag-over-role -- keys of the stops in it, which are no fields */}
      <div class="path-drawn" role="group" aria-label={label} ref={(element) => void (room.current = element)} onKeyDown={onKey}>
        <div class="path-plane" style={{ width: `${width}px`, height: `${height}px` }}>
          {drawing}
          {decisions.map((decision, at) => {
            const stop = stops[at];
            return (
              stop && (
                <button
                  key={decision.turn}
                  type="button"
                  class="path-stop"
                  data-turn={decision.turn}
                  data-band={heatBand(decision.heat)}
                  tabIndex={decision.turn === current ? 0 : -1}
                  aria-expanded={opened === decision.turn}
                  aria-label={names[at]}
                  style={{ left: `${stop.x}px`, top: `${stop.y}px` }}
                  onClick={() => open(decision.turn)}
                >
                  {decision.turn + 1}
                </button>
              )
            );
          })}
        </div>
      </div>
      <p class="quiet small">{t('pathmap.keys')}</p>
    </>
  );
}

/** The lines: how hot which bands are, a very good play, what was passed by, what was taken, the end. */
function Drawing({ layout, ideal }: Pick<DrawnProps, 'layout' | 'ideal'>) {
  const { width, height, stops, end, step, y } = layout;
  const way = [...stops, end].map((stop) => `${stop.x},${stop.y}`).join(' ');
  const begin = stops[0]?.x ?? 0;
  const best = ideal && [...ideal.turns.map(({ before }) => before.heat), ideal.state.heat].map((heat, at) => `${begin + at * step},${y(heat)}`).join(' ');
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {HEAT_BANDS.slice(1).map((band) => (
        <line key={band} class="rule" x1="0" x2={width} y1={y(HEAT_FROM[band])} y2={y(HEAT_FROM[band])} />
      ))}
      {best && <polyline class="ideal" points={best} />}
      {stops.flatMap((stop) =>
        stop.passed.map((other) => (
          <g key={`${stop.turn}${other.action}`}>
            <line class="passed" x1={stop.x} y1={stop.y} x2={other.x} y2={other.y} />
            <circle class="passed" cx={other.x} cy={other.y} r="4" />
          </g>
        )),
      )}
      <polyline class="taken" points={way} />
      <rect class="end" x={end.x - 8} y={end.y - 8} width="16" height="16" rx="4" />
    </svg>
  );
}
