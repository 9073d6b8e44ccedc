import type { Mode } from '../../../domain/mode.ts';
import { grouped, type Total } from '../../../domain/progress.ts';
import type { ProgressProps } from './progress-props.ts';

interface TotalsProps extends Pick<ProgressProps, 't' | 'language' | 'passMark' | 'titleOf'> {
  readonly totals: readonly Total[];
  readonly name: string; // of the method
}

/** More dots than this run into each other: beyond it a dot is the mean of several plays. */
const DOTS = 60;
const WIDTH = 480;
const HEIGHT = 160;
const TOP = 12;
const FLOOR = HEIGHT - 12;
const LEFT = 34;
const y = (total: number) => FLOOR - (total / 100) * (FLOOR - TOP);

/** The total of every play by one method, in turn, beside the pass mark; and the same as a table, a row for each dot, the newest first. */
export function TotalsPlot({ totals, name, t, language, passMark, titleOf }: TotalsProps) {
  const dots = grouped(totals, DOTS);
  const size = dots[0]?.totals.length ?? 1;
  const x = (dot: number) => (dots.length === 1 ? (LEFT + WIDTH) / 2 : LEFT + 12 + (dot * (WIDTH - LEFT - 24)) / (dots.length - 1));
  const [first, last] = [totals[0], totals.at(-1)];
  if (!first || !last)
    return (
      <div class="totals-plot">
        <h4>{t('progress.totals.title')}</h4>
        <p class="quiet">{t('progress.totals.none')}</p>
      </div>
    );
  const best = totals.reduce((most, { total }) => Math.max(most, total), 0);
  const summary = t('progress.totals.summary', { count: totals.length, first: first.total, last: last.total, best });
  const modes = new Set<Mode>(size === 1 ? totals.map(({ attempt }) => attempt.mode) : []);
  const helped = size === 1 && totals.some(({ attempt }) => attempt.helped);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="totals-plot">
      <h4>{t('progress.totals.title')}</h4>
      <p>{summary}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        {[0, 50, 100].map((total) => (
          <g key={total}>
            <line class="rule" x1={LEFT} x2={WIDTH} y1={y(total)} y2={y(total)} />
            <text x={LEFT - 8} y={y(total) + 4} text-anchor="end">
              {total}
            </text>
          </g>
        ))}
        <line class="pass" x1={LEFT} x2={WIDTH} y1={y(passMark)} y2={y(passMark)} />
        <polyline class="way" points={dots.map(({ mean }, dot) => `${x(dot)},${y(mean)}`).join(' ')} />
        {dots.map(({ mean, totals: of }, dot) => {
          const attempt = size === 1 ? of[0]?.attempt : undefined;
          return <Dot key={dot} x={x(dot)} y={y(mean)} mode={attempt?.mode ?? 'practice'} helped={attempt?.helped ?? false} />;
        })}
      </svg>
      <p class="plot-legend small">
        <svg viewBox="0 0 20 16" class="mark" aria-hidden="true">
          <line class="pass" x1="0" x2="20" y1="8" y2="8" />
        </svg>
        {t('progress.totals.mark', { mark: passMark })}
        {[...modes].map((mode) => (
          <span key={mode}>
            <svg viewBox="0 0 16 16" class="mark" aria-hidden="true">
              <Dot x={8} y={8} mode={mode} helped={false} />
            </svg>
            {t(`progress.totals.${mode}`)}
          </span>
        ))}
        {helped && (
          <span>
            <svg viewBox="0 0 16 16" class="mark" aria-hidden="true">
              <Dot x={8} y={8} mode="practice" helped />
            </svg>
            {t('progress.totals.helped')}
          </span>
        )}
        {size > 1 && <span>{t('progress.totals.grouped', { count: size })}</span>}
      </p>
      <details>
        <summary>{t('progress.totals.table')}</summary>
        {size > 1 && <p class="quiet small">{t('progress.totals.groupedRows')}</p>}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section class="scroll" aria-label={`${name}: ${t('progress.totals.table')}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {['when', 'what', 'mode', 'help', 'total'].map((key) => (
                  <th key={key} scope="col">
                    {t(`progress.totals.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dots.toReversed().map(({ mean, totals: of }, row) => (
                <tr key={row}>
                  <td>{when.formatRange(of[0]?.at ?? 0, of.at(-1)?.at ?? 0)}</td>
                  <td>{size === 1 ? of.map(({ attempt }) => titleOf(attempt.scenario)) : t('progress.totals.plays', { count: of.length })}</td>
                  <td>{[...new Set(of.map(({ attempt }) => t(`progress.totals.${attempt.mode}`)))].join(', ')}</td>
                  <td>{of.some(({ attempt }) => attempt.helped) ? t('progress.totals.hints') : '–'}</td>
                  <td>{mean}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly mode: Mode;
  readonly helped: boolean;
}

/** A play: round for practice, a square for learning, on its corner for an assessment; hollow where a hint was used. */
function Dot({ x, y: top, mode, helped }: DotProps) {
  const style = helped ? 'dot helped' : 'dot';
  if (mode === 'practice') return <circle class={style} cx={x} cy={top} r="4.5" />;
  if (mode === 'learn') return <rect class={style} x={x - 4} y={top - 4} width="8" height="8" />;
  return <path class={style} d={`M${x} ${top - 6}l6 6l-6 6l-6-6z`} />;
}
