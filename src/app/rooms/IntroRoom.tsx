import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';

export function IntroRoom({ heat }: { readonly heat: Heat }) {
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const Screen = useLoaded(() => import('../../ui/screens/intro/IntroScreen.tsx').then((module) => module.IntroScreen));
  if (!Screen || !ready) return null;
  return (
    <Screen
      t={heat.text.t}
      motion={heat.preferences.motion()}
      done={() => {
        heat.preferences.change({ introSeen: true });
        heat.app.send({ type: 'introduced' });
      }}
    />
  );
}
