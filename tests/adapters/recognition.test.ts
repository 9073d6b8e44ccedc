import { describe, expect, test } from 'vitest';
import { onDeviceRecognition, type SpeechRecognizers } from '../../src/adapters/recognition/on-device.ts';

class Recognizer extends EventTarget {
  static made: Recognizer[] = [];
  lang = '';
  continuous = false;
  interimResults = false;
  started = 0;
  stopped = 0;
  #local = false;
  get processLocally() {
    return this.#local;
  }
  set processLocally(local: boolean) {
    this.#local = local;
  }
  constructor() {
    super();
    Recognizer.made.push(this);
  }
  start() {
    this.started += 1;
  }
  stop() {
    this.stopped += 1;
  }
  abort() {}
}

const asked: unknown[] = [];

/** A browser that answers so when it is asked. */
const browser = (answer: string | Error) =>
  class extends Recognizer {
    static available = async (options: unknown) => {
      asked.push(options);
      if (answer instanceof Error) throw answer;
      return answer;
    };
  } as SpeechRecognizers;

describe('recognition of speech', () => {
  test('is asked for on the device alone, and works there alone', async () => {
    const recognition = await onDeviceRecognition('es', browser('available'));
    expect(asked.at(-1)).toEqual({ langs: ['es'], processLocally: true });
    recognition?.listen({ heard: () => undefined, ended: () => undefined });
    expect(Recognizer.made.at(-1)).toMatchObject({ lang: 'es', processLocally: true, started: 1 });
  });

  test.each(['downloadable', 'downloading', 'unavailable'])('is not there where the browser says "%s"', async (answer) => {
    expect(await onDeviceRecognition('en', browser(answer))).toBeNull();
  });

  test('is not there where the browser has none, cannot be asked, refuses, or may send what is said elsewhere', async () => {
    class Elsewhere extends EventTarget {
      static available = async () => 'available';
    }
    expect(await onDeviceRecognition('en', undefined)).toBeNull();
    expect(await onDeviceRecognition('en', Recognizer as SpeechRecognizers)).toBeNull();
    expect(await onDeviceRecognition('en', browser(new Error('refused')))).toBeNull();
    expect(await onDeviceRecognition('en', Elsewhere as unknown as SpeechRecognizers)).toBeNull();
  });

  test('tells all that was understood, and how it ended', async () => {
    const told: unknown[] = [];
    const recognition = await onDeviceRecognition('en', browser('available'));
    const stop = recognition!.listen({ heard: (words) => told.push(words), ended: (trouble) => told.push(trouble) });
    const recognizer = Recognizer.made.at(-1)!;
    const send = (type: string, more: object) => recognizer.dispatchEvent(Object.assign(new Event(type), more));
    send('result', { results: [[{ transcript: ' I am sorry' }]] });
    send('result', { results: [[{ transcript: ' I am sorry ' }], [{ transcript: 'about the soup' }]] });
    send('error', { error: 'no-speech' });
    stop();
    send('end', {});
    expect(told).toEqual(['I am sorry', 'I am sorry about the soup', false]);
    expect(recognizer.stopped).toBe(1);
    recognition!.listen({ heard: () => undefined, ended: (trouble) => told.push(trouble) });
    Recognizer.made.at(-1)!.dispatchEvent(Object.assign(new Event('error'), { error: 'not-allowed' }));
    Recognizer.made.at(-1)!.dispatchEvent(new Event('end'));
    expect(told.at(-1)).toBe(true);
  });
});
