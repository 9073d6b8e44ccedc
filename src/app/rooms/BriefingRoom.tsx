import type { BriefingProps } from '../../ui/screens/briefing/BriefingScreen.tsx';
import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';

export function BriefingRoom({ heat, ...props }: Omit<BriefingProps, 'methodNames'> & { readonly heat: Heat }) {
  const Screen = useLoaded(() => import('../../ui/screens/briefing/BriefingScreen.tsx').then((module) => module.BriefingScreen));
  const texts = useAwaited(() => heat.library.methodTexts(heat.text.language), heat.text.language);
  if (!Screen) return null;
  return <Screen {...props} methodNames={texts ? heat.shownMethods().map((id) => texts[`method.${id}.name`] ?? id) : []} />;
}
