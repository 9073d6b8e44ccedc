import type { Room } from '../../machines/app.machine.ts';
import type { Heat } from '../compose.tsx';
import { useAwaited } from './loaded.ts';
import { VISITS } from './visit.ts';

/** A room beside the plays. */
export function VisitRoom({ heat, room }: { readonly heat: Heat; readonly room: Room }) {
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const Content = useAwaited(async () => (await VISITS[room]?.()) ?? null, room);
  return ready && Content ? <Content heat={heat} /> : null;
}
