import { webAudio } from '../adapters/sound/web-audio.ts';
import type { Heat } from './compose.tsx';
import { sounding } from './sounding.ts';
import { systemVoice } from './system-voice.ts';

/** Makes the game heard on this page: sound begins with what the player does, and falls silent while nobody looks. */
export function hear(heat: Heat): void {
  const sound = webAudio();
  const voice = systemVoice();
  const stir = () => {
    // A key that browsers do not count as an act, Escape for one, is no occasion to begin; older ones do not say.
    const { userActivation } = navigator as { userActivation?: UserActivation };
    if (heat.preferences.current().sound && (userActivation?.hasBeenActive ?? true)) sound.stir();
  };
  stir();
  sounding(heat, sound, voice);
  // Before anybody else hears of it: what follows from it sounds.
  for (const kind of ['pointerup', 'click', 'keydown']) addEventListener(kind, stir, true);
  const hush = () => {
    sound.rest();
    voice.stop();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hush();
  });
  addEventListener('pagehide', hush);
}
