import { useEffect, useState } from 'preact/hooks';
import type { Voice } from '../../ports.ts';
import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';

export function SettingsRoom({ heat, close }: { readonly heat: Heat; close(): void }) {
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const methodTexts = useAwaited(() => heat.library.methodTexts(heat.text.language), heat.text.language);
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const voice = useVoice(heat.text.language);
  const Dialog = useLoaded(() => import('../../ui/screens/settings/SettingsDialog.tsx').then((module) => module.SettingsDialog));
  if (!Dialog || !ready || !methodTexts || !methods) return null;
  return (
    <Dialog
      t={heat.text.t}
      settings={heat.preferences.current()}
      language={heat.text.language}
      languages={heat.languages}
      methods={methods.map((method) => ({ id: method.id, name: methodTexts[`method.${method.id}.name`] ?? method.id }))}
      voice={voice}
      change={heat.changeSettings}
      close={close}
    />
  );
}

/** Whether this device can speak a language, as far as the system has said. */
function useVoice(language: string): ReturnType<Voice['can']> {
  const voice = useAwaited(async () => (await import('../system-voice.ts')).systemVoice(), 'voice');
  const [, again] = useState(0);
  useEffect(() => voice?.watch(() => again((count) => count + 1)), [voice]);
  return voice?.can(language) ?? 'waiting';
}
