import type { Room } from '../../../machines/app.machine.ts';
import { icon } from '../../parts/icon.tsx';
import { MethodsIcon } from '../../parts/icons.tsx';
import type { LibraryProps } from './library-props.ts';
import './rooms.css';

const DrillsIcon = /* @__PURE__ */ icon('M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0M18 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0M14 12a2 2 0 1 1-4 0a2 2 0 1 1 4 0');
const ProgressIcon = /* @__PURE__ */ icon('M16 7h6v6M22 7l-8.5 8.5-5-5L2 17');

const DataIcon = /* @__PURE__ */ icon('M3 5c0-1.66 4.03-3 9-3s9 1.34 9 3s-4.03 3-9 3s-9-1.34-9-3M3 5v14c0 1.66 4.03 3 9 3s9-1.34 9-3V5M3 12c0 1.66 4.03 3 9 3s9-1.34 9-3');

/** The rooms beside the plays, in the order in which they stand. */
const ROOMS: readonly { readonly room: Room; readonly Icon: typeof DrillsIcon }[] = [
  { room: 'methods', Icon: MethodsIcon },
  { room: 'drills', Icon: DrillsIcon },
  { room: 'progress', Icon: ProgressIcon },
  { room: 'data', Icon: DataIcon },
];

/** The ways to what lies beside the plays. */
export function Rooms({ t, visit }: Pick<LibraryProps, 't' | 'visit'>) {
  return (
    <nav class="rooms" aria-label={t('library.rooms.title')}>
      {ROOMS.map(({ room, Icon }) => (
        <button key={room} type="button" class="button" data-room={room} onClick={() => visit(room)}>
          <Icon /> {t(`library.rooms.${room}`)}
        </button>
      ))}
    </nav>
  );
}
