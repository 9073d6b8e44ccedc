import type { Play } from '../domain/play.ts';
import { clockTime, duration } from '../ui/parts/clock-time.ts';
import { choicesIn } from '../ui/screens/call/choices.ts';
import { offers } from '../domain/offers.ts';
import type { Words } from './report/words.ts';

/** Something that can be done now: the key that chooses it, the action, and what it says. */
export interface Choice {
  readonly key: string;
  readonly action: string;
  readonly text: string;
}

/** What can be done now, in the order and with the keys of the game: replies shuffled by the play's seed, silence last with 0. */
export function choicesOf(play: Play, words: Words): readonly Choice[] {
  const { scenario, state, playthrough } = play;
  if (state.phase === 'ended') return [];
  const choices = state.phase === 'contact' ? choicesIn(scenario, state, playthrough.seed) : offers(scenario, state).map((action, place) => ({ action, key: String(place + 1) }));
  return choices.map(({ action, key }) => ({ key, action, text: key === '0' ? words.t('play.choices.silence') : actionText(play, action, words) }));
}

function actionText({ scenario, state }: Play, action: string, { say, t }: Words): string {
  const colon = action.indexOf(':');
  const object = action.slice(colon + 1);
  switch (colon < 0 ? action : action.slice(0, colon)) {
    case 'reply':
      return say(object);
    case 'listen':
    case 'cut-in':
      return `${t(`play.choices.${action}`)}. ${t(`play.choices.${action}Note`)}`;
    case 'prepare': {
      const minutes = scenario.preparations.find(({ id }) => id === object)?.minutes ?? 0;
      return `${say(`preparation.${object}`)} (${duration(minutes, { t })})`;
    }
    case 'invite': {
      const person = scenario.people.find(({ id }) => id === object);
      const about = t('play.desk.about', { who: say(`person.${object}`), time: duration(person?.invite?.minutes ?? 0, { t }) });
      return `${t('play.desk.invite')}: ${person?.name ?? object} (${about})`;
    }
    case 'contact':
      return say(`contact.${object}`);
    case 'wait':
      return t('play.desk.wait', { time: clockTime(state.clock + Number(object), { t }) });
    default:
      return t('play.desk.leave');
  }
}
