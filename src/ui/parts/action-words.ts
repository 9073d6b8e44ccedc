import { clockTime } from './clock-time.ts';
import type { Telling } from './play-props.ts';

/** An action in words, before it is taken: what one would say, or do. */
export function actionWords(action: string, telling: Telling): { readonly quoted: boolean; readonly text: string } {
  const { play, say, t } = telling;
  const [verb = '', object = ''] = action.split(':');
  switch (verb) {
    case 'reply':
      return { quoted: true, text: say(object) };
    case 'prepare':
      return { quoted: false, text: say(`preparation.${object}`) };
    case 'contact':
      return { quoted: false, text: say(`contact.${object}`) };
    case 'invite':
      return { quoted: false, text: t('play.event.invited', { name: play.scenario.people.find(({ id }) => id === object)?.name ?? object }) };
    case 'wait':
      return { quoted: false, text: t('play.desk.wait', { time: clockTime(play.state.clock + Number(object), telling) }) };
    case 'listen':
      return { quoted: false, text: t(play.state.line >= 0 ? 'play.choices.listen' : 'play.choices.silence') };
    case 'leave':
      return { quoted: false, text: t('play.desk.leave') };
    default:
      return { quoted: false, text: t('play.choices.cut-in') };
  }
}
