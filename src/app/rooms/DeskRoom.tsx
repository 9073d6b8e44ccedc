import type { DeskProps } from '../../ui/screens/desk/DeskScreen.tsx';
import { useLoaded } from './loaded.ts';

export function DeskRoom(props: DeskProps) {
  const Screen = useLoaded(() => import('../../ui/screens/desk/DeskScreen.tsx').then((module) => module.DeskScreen));
  return Screen && <Screen {...props} />;
}
