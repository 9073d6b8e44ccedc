import { movesOn } from '../../../domain/drill-moment.ts';
import { duration } from '../../parts/clock-time.ts';
import { ArrowIcon, HourglassIcon, InviteIcon, RecordIcon } from '../../parts/icons.tsx';
import type { Telling } from '../../parts/play-props.ts';
import { actionWords } from '../../parts/action-words.ts';

const ICONS: Readonly<Record<string, typeof RecordIcon>> = { prepare: RecordIcon, invite: InviteIcon, wait: HourglassIcon, contact: ArrowIcon };

/** What can be done at the desk in a moment of a drill, as plain choices. */
export function DeskChoices({ act, ...telling }: Telling & { act(action: string): void }) {
  const { play, t } = telling;
  return (
    <ul class="desk-choices" aria-label={t('play.desk.lookUp')}>
      {movesOn(play).map((action) => {
        const Icon = ICONS[action.split(':')[0] ?? ''] ?? RecordIcon;
        const minutes = minutesOf(action, telling);
        return (
          <li key={action}>
            <button type="button" class="choice" data-action={action} onClick={(event) => event.detail < 2 && act(action)}>
              <Icon />
              <span>
                {actionWords(action, telling).text} {minutes !== null && <small>{duration(minutes, telling)}</small>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What an action takes, in minutes; null where that is said otherwise. */
function minutesOf(action: string, { play }: Telling): number | null {
  const [verb, object] = action.split(':');
  if (verb === 'prepare') return play.scenario.preparations.find(({ id }) => id === object)?.minutes ?? null;
  if (verb === 'invite') return play.scenario.people.find(({ id }) => id === object)?.invite?.minutes ?? null;
  return null;
}
