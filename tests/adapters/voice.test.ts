import { describe, expect, test, vi } from 'vitest';
import { natureOf, voiceFor, voicesFor, type Offered, type Register } from '../../src/adapters/voice/choose-voice.ts';
import { deliveryOf } from '../../src/adapters/voice/delivery.ts';
import { speechVoice } from '../../src/adapters/voice/speech-synthesis.ts';
import { MOODS } from '../../src/domain/mood.ts';

const here = (name: string, lang: string): Offered => ({ name, lang, localService: true });
const SYSTEM = [
  here('Samantha', 'en-US'),
  here('Daniel', 'en-GB'),
  here('Alex', 'en_US'),
  here('Bubbles', 'en-US'),
  here('Eddy (English (US))', 'en-US'),
  here('Mónica', 'es-ES'),
  { name: 'Google US English', lang: 'en-US', localService: false },
];
const PEOPLE = ['a/ada', 'a/bo', 'a/kim', 'b/ada', 'b/lee', 'c/gus', 'c/ilse', 'd/imani'];

describe('the voice of a person', () => {
  test('is one of this device and of the language, its region first, and no joke', () => {
    expect(voicesFor(SYSTEM, 'en-US').map(({ name }) => name)).toEqual(['Alex', 'Samantha', 'Daniel']);
    expect(voicesFor(SYSTEM, 'es').map(({ name }) => name)).toEqual(['Mónica']);
    expect(voicesFor(SYSTEM, 'fr')).toEqual([]);
  });

  test('may be a joke where there is nothing else', () => {
    expect(voicesFor([here('Bubbles', 'en-US')], 'en')).toHaveLength(1);
  });

  test('stays the same in whatever order the system lists its voices, and differs between people', () => {
    const names = (offered: readonly Offered[]) => PEOPLE.map((person) => voiceFor(offered, 'en', person, undefined)?.name);
    expect(names(SYSTEM.toReversed())).toEqual(names(SYSTEM));
    expect(new Set(names(SYSTEM)).size).toBe(3);
  });

  test('lies as the author says, where the names of the voices tell; otherwise nobody is left without one', () => {
    const names = (register: Register, offered = SYSTEM) => [...new Set(PEOPLE.map((person) => voiceFor(offered, 'en', person, register)?.name ?? ''))].toSorted((one, other) => one.localeCompare(other));
    expect([names('low'), names('high')]).toEqual([['Alex', 'Daniel'], ['Samantha']]);
    expect(names('low', [here('Samantha', 'en-US'), here('Voice 3', 'en-US')])).toEqual(['Voice 3']);
    expect(names('low', [here('Samantha', 'en-US')])).toEqual(['Samantha']);
    const spanish = [here('Microsoft Álvaro', 'es-ES'), here('Español female', 'es-MX')];
    expect(voiceFor(spanish, 'es', 'a/ada', 'low')?.name).toBe('Microsoft Álvaro');
    for (const person of PEOPLE) expect(natureOf(person, 'low')).toBeLessThanOrEqual(natureOf(person, 'high'));
  });

  test('is faster and higher the hotter they are, within what still sounds like a person', () => {
    const calmer = ['neutral', 'frustrated', 'angry', 'furious'] as const;
    for (const key of ['rate', 'pitch'] as const) {
      const values = calmer.map((mood) => deliveryOf(mood, 0)[key]);
      expect(values).toEqual(values.toSorted((one, other) => one - other));
    }
    for (const mood of MOODS)
      for (const own of [-1, 1])
        for (const value of Object.values(deliveryOf(mood, own))) {
          expect(value).toBeGreaterThan(0.8);
          expect(value).toBeLessThan(1.3);
        }
  });
});

describe('speech', () => {
  /** A browser with these voices, which speaks without end. */
  function browser(voices: readonly Offered[]) {
    const said: string[] = [];
    const changes: (() => void)[] = [];
    const synthesis = {
      getVoices: () => voices as SpeechSynthesisVoice[],
      speak: (one: SpeechSynthesisUtterance) => said.push(`${one.voice?.name}, ${one.lang}, ${one.volume}: ${one.text}`),
      cancel: () => said.push('cancelled'),
      addEventListener: (_: string, listener: () => void) => changes.push(listener),
    } as unknown as SpeechSynthesis;
    const speaker = { synthesis, utterance: (text: string) => ({ text }) as SpeechSynthesisUtterance };
    return { said, speaker, list: (more: readonly Offered[]) => ((voices = more), changes.forEach((change) => change())) };
  }
  const hello = { text: 'Hello?', language: 'en', person: 'a/ada', mood: 'angry' } as const;

  test('replaces what is being said, and is cut off once', () => {
    const { said, speaker } = browser([here('Daniel', 'en-GB')]);
    const voice = speechVoice(speaker);
    voice.stop();
    voice.say([hello, { ...hello, text: 'Who is there?' }], 80);
    voice.say([{ ...hello, text: 'Again.' }], 40);
    voice.stop();
    voice.stop();
    expect(said).toEqual([
      'Daniel, en-GB, 0.8: Hello?',
      'Daniel, en-GB, 0.8: Who is there?',
      'cancelled',
      'Daniel, en-GB, 0.4: Again.',
      'cancelled',
    ]);
  });

  test('says nothing in a voice of another language, and that it cannot', () => {
    const { said, speaker } = browser([here('Mónica', 'es-ES')]);
    const voice = speechVoice(speaker);
    voice.say([hello], 80);
    expect([voice.can('en'), voice.can('es'), said]).toEqual(['no', 'yes', []]);
  });

  test('waits for a system that lists its voices late, and tells when it has', () => {
    vi.useFakeTimers();
    const { speaker, list } = browser([]);
    const voice = speechVoice(speaker);
    const told = vi.fn<() => void>();
    const unwatch = voice.watch(told);
    expect(voice.can('en')).toBe('waiting');
    list([here('Daniel', 'en-GB')]);
    expect([voice.can('en'), told.mock.calls.length]).toEqual(['yes', 1]);
    list([]);
    vi.advanceTimersByTime(2000);
    expect([voice.can('en'), told.mock.calls.length]).toEqual(['no', 3]);
    unwatch();
    list([]);
    expect(told).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });

  test('a browser without speech says so', () => {
    const voice = speechVoice({ synthesis: undefined, utterance: () => ({}) as SpeechSynthesisUtterance });
    expect(voice.can('en')).toBe('no');
    voice.say([hello], 80);
    voice.stop();
  });
});
