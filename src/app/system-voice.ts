import { speechVoice } from '../adapters/voice/speech-synthesis.ts';
import type { Voice } from '../ports.ts';

let voice: Voice | undefined;

/** The voice of this device; one, since browsers have one queue of things to say. */
export function systemVoice(): Voice {
  voice ??= speechVoice();
  return voice;
}
