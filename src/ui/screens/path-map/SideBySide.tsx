import { useId, useMemo } from 'preact/hooks';
import type { Method } from '../../../domain/method.ts';
import { sideBySide } from '../../../domain/side-by-side.ts';
import { levels, type Level } from '../../../domain/score.ts';
import type { Play } from '../../../domain/play.ts';
import { didWords } from '../debrief/turn-words.ts';
import type { Words } from '../debrief/debrief-props.ts';

interface SideBySideProps {
  readonly words: Words;
  readonly methods: readonly Method[];
  /** The play that the debrief is of is the second; the other one stands before it. */
  readonly other: Play;
  readonly names: readonly [other: string, thisOne: string];
  readonly title: string;
}

/** Two plays of one situation: where they part, what came of each, the steps in which they differ, and both curves. */
export function SideBySide({ words, methods, other, names, title }: SideBySideProps) {
  const { play, t, methodTexts } = words;
  const id = useId();
  const found = useMemo(() => sideBySide(other, play, methods), [other, play, methods]);
  const level = (value: Level | null) => (value === null ? t('debrief.level.notCalledFor') : t(`debrief.level.${levels[value]}`));
  const { parts } = found;
  const said = parts === null ? [] : ([other, play] as const).map((one) => ({ one, turn: one.turns[parts] }));
  return (
    <section class="side-by-side card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {parts === null ? (
        <p>{t('pathmap.same')}</p>
      ) : (
        <div class="parting">
          <p class="quiet">{t('pathmap.parts', { number: parts + 1 })}</p>
          <dl>
            {said.map(({ one, turn }, index) => (
              <div key={index}>
                <dt>{names[index]}</dt>
                <dd class="words">{turn ? didWords(turn, { ...words, play: one }).text : t('pathmap.over')}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Curves plays={[other, play]} names={names} t={t} />
      {/* A wide table scrolls, and what scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="scroll" aria-label={t('pathmap.table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pathmap.step')}</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('pathmap.outcome')}</th>
              {found.outcomes.map((outcome, index) => (
                <td key={index}>{t(`debrief.outcomeName.${outcome}`)}</td>
              ))}
            </tr>
          </tbody>
          {found.methods.map(({ method, totals, steps }) => (
            <tbody key={method}>
              <tr class="path-total">
                <th scope="row">{methodTexts[`method.${method}.name`]}</th>
                {totals.map((total, index) => (
                  <td key={index}>
                    <b>{total}</b>
                  </td>
                ))}
              </tr>
              {steps
                .filter(({ levels: [one, two] }) => one !== two)
                .map(({ step, levels: [one, two] }) => (
                  <tr key={step}>
                    <th scope="row">
                      {step}. {methodTexts[`method.${method}.step.${step}.name`]}
                    </th>
                    <td>{level(one)}</td>
                    <td>
                      {level(two)} {one !== null && two !== null && <span class="path-way-mark">{two > one ? `▲ ${t('pathmap.better')}` : `▼ ${t('pathmap.worse')}`}</span>}
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
}

const WIDTH = 640;
const HEIGHT = 140;

/** The heat of both, turn by turn; which is which is told by the stroke as well. */
function Curves({ plays, names, t }: { readonly plays: readonly [Play, Play]; readonly names: readonly [string, string]; readonly t: Words['t'] }) {
  const longest = Math.max(...plays.map(({ turns }) => turns.length), 1);
  const points = ({ turns }: Play) =>
    [turns[0]?.before.heat ?? 0, ...turns.map(({ after }) => after.heat)].map((heat, at) => `${8 + (at * (WIDTH - 16)) / longest},${HEIGHT - 8 - (heat / 100) * (HEIGHT - 16)}`).join(' ');
  const summary = plays.map((play, index) => t('pathmap.curve', { name: names[index] ?? '', from: play.turns[0]?.before.heat ?? 0, to: play.state.heat })).join(' ');
  return (
    <figure class="both-curves">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary} preserveAspectRatio="none">
        <polyline class="other" points={points(plays[0])} />
        <polyline class="this" points={points(plays[1])} />
      </svg>
      <figcaption>
        <span class="key other" aria-hidden="true" /> {names[0]} <span class="key this" aria-hidden="true" /> {names[1]} · {t('debrief.curve.heat')}
      </figcaption>
    </figure>
  );
}
