import { afterPaint } from './after-paint.ts';
import type { Heat } from './compose.tsx';

/** Loads what makes the game heard, once the player has switched sound on, and not before something is painted. */
export function bringSound(heat: Heat): void {
  const stop = heat.preferences.watch(bring);
  let brought = false;
  function bring(): void {
    if (brought || !heat.preferences.current().sound) return;
    brought = true;
    stop();
    void afterPaint()
      .then(() => import('./hear.ts'))
      .then(({ hear }) => hear(heat))
      .catch((error: unknown) => console.info('The sound stays off:', error));
  }
  bring();
}
