import { useMemo, useState } from 'preact/hooks';
import { stepNamed } from '../../domain/drill.ts';
import { stepId, type DrillMoment, type StepOf } from '../../domain/drill-moment.ts';
import { roundOf, stepsInTurn } from '../../domain/drills.ts';
import { dueOf, weekOf } from '../../domain/due.ts';
import { leadingAmong, type Method } from '../../domain/method.ts';
import { replay } from '../../domain/play.ts';
import { practisedOf } from '../../domain/progress.ts';
import type { StepToDrill, ReadyMoment, WorkedMoment } from '../../ui/screens/drills/drills-props.ts';
import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';
import { usePractice, type Practice } from './practice.ts';

/** Drills: what there is to practice, and the round under way. */
export function DrillsRoom({ heat }: { readonly heat: Heat }) {
  const { language } = heat.text;
  const moments = useAwaited(() => heat.library.drillMoments(), 'moments');
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const methodTexts = useAwaited(() => heat.library.methodTexts(language), language);
  const practice = usePractice(heat);
  const Screen = useLoaded(() => import('../../ui/screens/drills/DrillsScreen.tsx').then((module) => module.DrillsScreen));
  const [step, setStep] = useState(heat.app.getSnapshot().context.step);
  const [seed, setSeed] = useState(() => heat.newPlay().seed);
  const [round, setRound] = useState<readonly DrillMoment[] | null>(null);
  const chosen = useMemo(() => {
    if (!moments || !methods || !practice) return undefined;
    const practised = practisedOf(leadingAmong(methods), practice.attempts, practice.drills);
    const { now } = practice;
    const worked = new Map(practice.drills.map(({ moment, at }) => [moment, at]));
    const inTurn = stepsInTurn(moments, { practised, now, seed });
    const next = roundOf(moments, { practised, worked, now, seed, ...(step !== null && { step }) });
    return { practised, inTurn, next };
  }, [moments, methods, practice, step, seed]);
  if (!Screen || !moments || !methods || !methodTexts || !practice || !chosen) return null;
  const { practised, inTurn, next } = chosen;
  const { now } = practice;

  const toDrill = (id: string): StepToDrill => ({ ...stepNamed(id), id, moments: moments.filter((one) => one.steps.some((of) => stepId(of) === id)).length, due: dueOf(practised.get(id) ?? []) });
  const steps = leadingAmong(methods).flatMap((method) => method.steps.map((one) => stepId({ method: method.id, step: one.id })));
  const leave = () => heat.app.send({ type: 'leave' });
  if (round) {
    return (
      <Round
        key={seed}
        heat={heat}
        round={round}
        seed={seed}
        methods={methods}
        practice={practice}
        again={() => {
          setSeed(heat.newPlay().seed);
          setRound(null);
        }}
        leave={leave}
      />
    );
  }
  const trained = new Set(next.flatMap((one) => one.steps.map(stepId)));
  return (
    <Screen
      t={heat.text.t}
      language={language}
      methodTexts={methodTexts}
      week={weekOf([...practice.attempts, ...practice.drills].map(({ at }) => at), now, new Date(now).getTimezoneOffset())}
      next={{ steps: (step === null ? inTurn.filter((id) => trained.has(id)).slice(0, next.length) : [step]).map(toDrill), moments: next.length }}
      chosen={step !== null}
      steps={steps.map(toDrill).filter((one) => one.moments > 0)}
      now={now}
      begin={() => setRound(next)}
      choose={setStep}
      leave={leave}
    />
  );
}

interface RoundRoomProps {
  readonly heat: Heat;
  readonly round: readonly DrillMoment[];
  readonly seed: number;
  readonly methods: readonly Method[];
  readonly practice: Practice;
  again(): void;
  leave(): void;
}

/** A round, once its scenarios have come. */
function Round({ heat, round, seed, methods, practice, again, leave }: RoundRoomProps) {
  const { language } = heat.text;
  const moments = useAwaited(async () => (await Promise.all(round.map(async (one) => readyMoment(heat, one, seed)))).flat(), `${seed}/${language}`);
  const methodTexts = useAwaited(() => heat.library.methodTexts(language), language);
  const Screen = useLoaded(() => import('../../ui/screens/drills/RoundScreen.tsx').then((module) => module.RoundScreen));
  if (!Screen || !moments || !methodTexts) return null;
  const practised = practisedOf(leadingAmong(methods), practice.attempts, practice.drills);
  const keep = ({ moment, taken, steps }: WorkedMoment) =>
    heat.keepDrill({
      id: heat.newPlay().id,
      learner: heat.preferences.current().learner,
      at: Date.now(),
      moment: moment.id,
      scenario: moment.scenario,
      revision: moment.revision,
      taken,
      steps,
    });
  return (
    <Screen
      t={heat.text.t}
      language={language}
      methodTexts={methodTexts}
      moments={moments}
      methods={methods}
      shortcuts={heat.preferences.current().shortcuts}
      keep={keep}
      dueOf={(one: StepOf) => dueOf(practised.get(stepId(one)) ?? [])}
      now={practice.now}
      again={again}
      leave={leave}
    />
  );
}

/** A moment with its scenario and texts; none where it cannot be replayed. */
async function readyMoment(heat: Heat, moment: DrillMoment, seed: number): Promise<readonly ReadyMoment[]> {
  const { language } = heat.text;
  const { scenario: id, revision, actions } = moment;
  const [scenario, texts, reasons] = await Promise.all([heat.library.scenario(id), heat.texts(id, language), heat.library.reasons(id, language)]);
  const replayed = replay(scenario, { scenario: id, revision, seed, mode: 'practice', language, actions });
  return replayed.ok ? [{ moment, play: replayed.play, say: (key) => texts[key] ?? reasons[key] ?? key }] : [];
}
