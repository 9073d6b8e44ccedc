import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';

export function SettingsRoom({ heat, close }: { readonly heat: Heat; close(): void }) {
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const methodTexts = useAwaited(() => heat.library.methodTexts(heat.text.language), heat.text.language);
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const Dialog = useLoaded(() => import('../../ui/screens/settings/SettingsDialog.tsx').then((module) => module.SettingsDialog));
  if (!Dialog || !ready || !methodTexts || !methods) return null;
  return (
    <Dialog
      t={heat.text.t}
      settings={heat.preferences.current()}
      language={heat.text.language}
      languages={heat.languages}
      methods={methods.map((method) => ({ id: method.id, name: methodTexts[`method.${method.id}.name`] ?? method.id }))}
      change={heat.changeSettings}
      close={close}
    />
  );
}
