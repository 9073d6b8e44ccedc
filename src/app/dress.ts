import type { Preferences } from './preferences.ts';

/** Puts on the page's element what styles and screen readers go by. */
export function dress(preferences: Preferences, language: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.textSize = preferences.current().textSize;
  root.dataset.motion = preferences.motion();
}
