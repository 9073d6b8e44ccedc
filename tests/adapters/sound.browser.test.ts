import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PLACES } from '../../scenes/place/places.ts';
import { loudnessOf } from '../../src/adapters/sound/level.ts';
import { renderCue, renderRoom } from '../../src/adapters/sound/render.ts';
import { ROOMS } from '../../src/adapters/sound/rooms.ts';
import { webAudio } from '../../src/adapters/sound/web-audio.ts';
import { CUES, type Cue, type Sound } from '../../src/ports.ts';

function measured(buffer: AudioBuffer) {
  return loudnessOf([buffer.getChannelData(0), buffer.getChannelData(1)], buffer.sampleRate);
}

describe('what is heard', () => {
  test.each(CUES)('the cue %s is short, quiet and whole', async (cue) => {
    const buffer = await renderCue(cue, 44_100);
    const { peak, moment } = measured(buffer);
    expect(buffer.duration).toBeLessThanOrEqual(1.2);
    // The loudest setting adds 9 dB: nothing clips there either.
    expect(peak).toBeLessThanOrEqual(-13.9);
    expect(moment).toBeGreaterThan(-40);
    expect(moment).toBeLessThanOrEqual(-24.9);
    const tail = buffer.getChannelData(0).subarray(-20);
    expect(Math.max(...tail.map(Math.abs)), 'dies away before it ends').toBeLessThan(0.002);
  });

  test('every place of the stage has its room', () => {
    expect(Object.keys(ROOMS).toSorted()).toEqual(Object.keys(PLACES).toSorted());
  });

  test('a room is a quiet floor under everything, and comes round without a seam', async () => {
    const buffer = await renderRoom('restaurant-lunch');
    if (!buffer) throw new Error('The restaurant has no room');
    const { whole, peak } = measured(buffer);
    expect(whole).toBeGreaterThan(-38.1);
    expect(whole).toBeLessThan(-29.9);
    expect(peak).toBeLessThanOrEqual(-17.9);
    const samples = buffer.getChannelData(0);
    const steps = samples.slice(1, 24_000).map((sample, place) => Math.abs(sample - (samples[place] ?? 0)));
    expect(Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0))).toBeLessThanOrEqual(Math.max(...steps));
  });
});

describe('sound on the page', () => {
  const contexts: AudioContext[] = [];
  let sound: Sound | undefined;
  afterEach(() => {
    sound?.close();
    contexts.length = 0;
    vi.useRealTimers();
  });

  /** Sound with silent cues and rooms, which notes what it plays. */
  function open() {
    const started: string[] = [];
    const silence = () => new AudioBuffer({ length: 4410, sampleRate: 44_100, numberOfChannels: 2 });
    sound = webAudio({
      context: () => {
        const context = new AudioContext();
        contexts.push(context);
        return context;
      },
      cue: async (cue: Cue) => (started.push(cue), silence()),
      room: async (place: string) => (started.push(place), silence()),
    });
    return { sound, started };
  }
  const state = () => contexts.map((context) => context.state);

  test('begins with the first act, not before, and makes each cue once', async () => {
    await userEvent.click(document.body); // an act, or the browser refuses
    const { sound, started } = open();
    sound.level({ room: 60, effects: 60 });
    sound.room('clinic-room');
    sound.play('choose');
    expect([contexts.length, started]).toEqual([0, []]);
    sound.stir();
    await expect.poll(state).toEqual(['running']);
    sound.play('choose');
    sound.play('choose');
    expect(started).toEqual(['clinic-room', 'choose']);
  });

  test('rests 20 s after the last act, and at once when asked; the next act wakes it', async () => {
    await userEvent.click(document.body);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { sound, started } = open();
    sound.room('clinic-room');
    sound.stir();
    await vi.waitFor(() => expect(state()).toEqual(['running']));
    vi.advanceTimersByTime(19_000);
    sound.stir();
    vi.advanceTimersByTime(19_999);
    expect(state()).toEqual(['running']);
    vi.advanceTimersByTime(1 + 2_000);
    await vi.waitFor(() => expect(state()).toEqual(['suspended']));
    sound.play('choose');
    sound.stir();
    await vi.waitFor(() => expect(state()).toEqual(['running']));
    sound.rest();
    await vi.waitFor(() => expect(state()).toEqual(['suspended']));
    expect(started, 'the room once, and nothing of what was asked for in silence').toEqual(['clinic-room']);
  });

  test('at level 0 a category costs nothing, and closed it is gone', async () => {
    await userEvent.click(document.body);
    const { sound, started } = open();
    sound.level({ room: 0, effects: 0 });
    sound.room('clinic-room');
    sound.stir();
    sound.play('choose');
    expect(started).toEqual([]);
    sound.level({ room: 10, effects: 0 });
    expect(started).toEqual(['clinic-room']);
    sound.close();
    await expect.poll(state).toEqual(['closed']);
    sound.stir();
    expect(contexts).toHaveLength(1);
  });
});
