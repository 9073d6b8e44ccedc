import type { Spoken, Voice } from '../../ports.ts';
import { deliveryOf } from './delivery.ts';
import { natureOf, voiceFor, voicesFor } from './choose-voice.ts';

/** How long a system may take to list its voices before it counts as having none, in ms. */
const PATIENCE = 2000;

/** What a browser speaks with; none of it where it cannot. */
export interface Speaker {
  readonly synthesis: Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'> | undefined;
  utterance(text: string): SpeechSynthesisUtterance;
}

const OWN: Speaker = {
  synthesis: globalThis.speechSynthesis,
  utterance: (text) => new SpeechSynthesisUtterance(text),
};

/** Voices of the system, through the browser's speech synthesis. */
export function speechVoice({ synthesis, utterance }: Speaker = OWN): Voice {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let patient = synthesis !== undefined;
  synthesis?.addEventListener('voiceschanged', tell);
  if (patient)
    setTimeout(() => {
      patient = false;
      tell();
    }, PATIENCE);
  let speaking = false;
  return {
    can(language) {
      const offered = synthesis?.getVoices() ?? [];
      if (voicesFor(offered, language).length > 0) return 'yes';
      return offered.length === 0 && patient ? 'waiting' : 'no';
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(words, loudness) {
      if (speaking) synthesis?.cancel();
      for (const one of words) {
        const voice = voiceFor(synthesis?.getVoices() ?? [], one.language, one.person, one.register);
        // Another language's voice would read the letters, and nobody would understand.
        if (!voice) continue;
        const said = spoken(utterance(one.text), one, loudness);
        said.voice = voice;
        said.lang = voice.lang;
        synthesis?.speak(said);
        speaking = true;
      }
    },
    stop() {
      if (speaking) synthesis?.cancel();
      speaking = false;
    },
  };
}

function spoken(said: SpeechSynthesisUtterance, { person, register, mood }: Spoken, loudness: number): SpeechSynthesisUtterance {
  const { rate, pitch } = deliveryOf(mood, natureOf(person, register));
  said.rate = rate;
  said.pitch = pitch;
  said.volume = loudness / 100;
  return said;
}
