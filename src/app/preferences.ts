import type { Settings, SettingsStore } from '../ports.ts';

/** The player's settings as the page follows them: stored ones, overlaid by what the link asks for this visit. */
export interface Preferences {
  current(): Settings;
  change(settings: Partial<Settings>): void;
  /** Everything as it was before anything was set; the language of this page stays until it is opened again. */
  forget(): void;
  /** @returns unsubscribe */
  watch(listener: () => void): () => void;
  /** The motion that applies: the setting, or what the system asks for. */
  motion(): 'full' | 'reduced' | 'off';
}

/** The pause in which the face answers before the words, in ms. */
const FACE_PAUSE = 480;

export function preferences(store: SettingsStore, visit: Partial<Settings>): Preferences {
  const listeners = new Set<() => void>();
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  let overlay = visit;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  system.addEventListener('change', tell);
  const current = () => ({ ...store.read(), ...overlay });
  return {
    current,
    change(settings) {
      // What the player sets holds from now on, whatever the link said.
      overlay = Object.fromEntries(Object.entries(overlay).filter(([key]) => !(key in settings)));
      store.write({ ...store.read(), ...settings });
      tell();
    },
    forget() {
      overlay = {};
      store.forget();
      tell();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    motion() {
      const { motion } = current();
      return motion === 'system' ? (system.matches ? 'reduced' : 'full') : motion;
    },
  };
}

/** Under reduced motion and without motion the words come at once. */
export function facePause(motion: 'full' | 'reduced' | 'off'): number {
  return motion === 'full' ? FACE_PAUSE : 0;
}
