import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';

/** The page of the methods. */
export function MethodsRoom({ heat }: { readonly heat: Heat }) {
  const { language } = heat.text;
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const methodTexts = useAwaited(() => heat.library.methodTexts(language), language);
  const Screen = useLoaded(() => import('../../ui/screens/methods/MethodsScreen.tsx').then((module) => module.MethodsScreen));
  if (!Screen || !methods || !methodTexts) return null;
  return <Screen t={heat.text.t} methods={methods} methodTexts={methodTexts} print={() => print()} leave={() => heat.app.send({ type: 'leave' })} />;
}
