import type { BriefingProps } from '../../ui/screens/briefing/BriefingScreen.tsx';
import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';

export function BriefingRoom({ heat, ...props }: Omit<BriefingProps, 'methodNames' | 'passMark'> & { readonly heat: Heat }) {
  const Screen = useLoaded(() => import('../../ui/screens/briefing/BriefingScreen.tsx').then((module) => module.BriefingScreen));
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const texts = useAwaited(() => heat.library.methodTexts(heat.text.language), heat.text.language);
  if (!Screen || !ready) return null;
  return <Screen {...props} passMark={heat.preferences.current().passMark} methodNames={texts ? heat.shownMethods().map((id) => texts[`method.${id}.name`] ?? id) : []} />;
}
