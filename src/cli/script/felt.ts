import type { Reply, Scenario } from '../../domain/scenario.ts';
import { signed } from '../../ui/screens/debrief/turn-words.ts';
import type { Words } from '../report/words.ts';

type Points = { readonly heat: number; readonly trust: number };

/** "heat −6, trust +4". */
export const pointsWords = ({ heat, trust }: Points, { t }: Pick<Words, 't'>): string =>
  heat === 0 && trust === 0 ? t('script.felt.none') : t('script.felt.of', { heat: signed(heat), trust: signed(trust) });

/**
 * How the customer feels a reply: its own effect, or the sum of its moves' reactions, the first time that each is made;
 * where it is felt otherwise before they have been heard out, that too. What the situation adds is not in it.
 */
export function feltWords({ reactions }: Scenario, { moves, effect }: Reply, words: Words): string {
  if (effect !== undefined) return pointsWords(effect, words);
  const sum = (unheard: boolean): Points => {
    const points = moves.flatMap((move) => {
      const reaction = reactions[move];
      return reaction === undefined ? [] : [unheard ? (reaction.unheard ?? reaction) : reaction];
    });
    return { heat: points.reduce((total, { heat }) => total + heat, 0), trust: points.reduce((total, { trust }) => total + trust, 0) };
  };
  const [heard, before] = [sum(false), sum(true)];
  if (heard.heat === before.heat && heard.trust === before.trust) return pointsWords(heard, words);
  return `${pointsWords(heard, words)}; ${words.t('script.felt.unheard', { felt: pointsWords(before, words) })}`;
}
