import { useEffect, useState } from 'preact/hooks';
import { attemptNumber } from '../../domain/assessment.ts';
import type { Play } from '../../domain/play.ts';
import type { Wish } from '../../machines/app.machine.ts';
import type { Assessed } from '../../ui/screens/debrief/debrief-props.ts';
import type { Heat } from '../compose.tsx';

/** What stands on an assessment beside its totals; null in the other modes, and until it is known. */
export function useAssessed(heat: Heat, play: Play, wish: Wish): Assessed | null {
  const [assessed, setAssessed] = useState<Assessed | null>(null);
  const { playthrough } = play;
  useEffect(() => {
    let gone = false;
    setAssessed(null);
    if (playthrough.mode !== 'assess') return;
    void assess().then((found) => gone || setAssessed(found));
    return () => {
      gone = true;
    };

    async function assess(): Promise<Assessed> {
      const [{ verificationCode }, { plays }] = await Promise.all([import('../../adapters/verification/web-crypto.ts'), heat.kept()]);
      const own = plays.find(({ id }) => id === wish.id);
      const one = own ?? { id: wish.id, learner: wish.learner ?? heat.preferences.current().learner, began: Infinity, playthrough };
      return {
        mark: own?.result?.passMark ?? wish.result?.passMark ?? heat.preferences.current().passMark,
        attempt: attemptNumber(one, plays),
        code: await verificationCode(playthrough),
      };
    }
  }, [heat, playthrough, wish]);
  return assessed;
}
