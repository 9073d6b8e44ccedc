import type { Recognition } from '../../ports.ts';

/** What of the browser's recognition is used here; its types do not come with the language's own yet. */
export interface SpeechRecognizer extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

export interface SpeechRecognizers {
  new (): SpeechRecognizer;
  /** Browsers without it recognize on a server, or do not say where. */
  readonly available?: (options: { readonly langs: readonly string[]; readonly processLocally: boolean }) => Promise<string>;
}

interface ResultEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

/**
 * Recognition of speech that does all of its work on this device; null where there is none for the language, where it
 * would first have to be fetched, and where the browser does not say: what is spoken here leaves the device in no case.
 * @param language BCP 47
 * @param recognizers what the browser has, if anything
 */
export async function onDeviceRecognition(language: string, recognizers = own()): Promise<Recognition | null> {
  if (!recognizers || typeof recognizers.available !== 'function' || !('processLocally' in recognizers.prototype)) return null;
  try {
    const found = await recognizers.available({ langs: [language], processLocally: true });
    return found === 'available' ? recognition(recognizers, language) : null;
  } catch {
    // Some browsers know the question and refuse the answer.
    return null;
  }
}

function own(): SpeechRecognizers | undefined {
  return (globalThis as { readonly SpeechRecognition?: SpeechRecognizers }).SpeechRecognition;
}

function recognition(Recognizer: SpeechRecognizers, language: string): Recognition {
  return {
    listen({ heard, ended }) {
      const recognizer = new Recognizer();
      recognizer.lang = language;
      recognizer.continuous = true;
      recognizer.interimResults = true;
      recognizer.processLocally = true;
      let trouble = false;
      recognizer.addEventListener('result', (event) => {
        const { results } = event as ResultEvent;
        heard(Array.from(results, (one) => one[0]?.transcript.trim() ?? '').filter((words) => words !== '').join(' '));
      });
      recognizer.addEventListener('error', (event) => {
        // Silence, and being stopped, are no trouble.
        trouble ||= !['no-speech', 'aborted'].includes((event as { readonly error?: string } & Event).error ?? '');
      });
      recognizer.addEventListener('end', () => ended(trouble));
      try {
        recognizer.start();
      } catch {
        ended(true);
      }
      return () => recognizer.stop();
    },
  };
}
