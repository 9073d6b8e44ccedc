import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';

interface MethodsDialogRoomProps {
  readonly heat: Heat;
  /** The step that it is opened at, as `<method>.<step>`. */
  readonly step?: string;
  close(): void;
}

/** The methods that are shown, over a play or its debrief. */
export function MethodsDialogRoom({ heat, step, close }: MethodsDialogRoomProps) {
  const { language } = heat.text;
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const methodTexts = useAwaited(() => heat.library.methodTexts(language), language);
  const Dialog = useLoaded(() => import('../../ui/screens/methods/MethodsDialog.tsx').then((module) => module.MethodsDialog));
  if (!Dialog || !ready || !methods || !methodTexts) return null;
  const shown = heat.shownMethods().flatMap((id) => methods.filter((one) => one.id === id));
  return <Dialog t={heat.text.t} methods={shown} methodTexts={methodTexts} step={step} close={close} />;
}
