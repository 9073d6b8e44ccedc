import type { Cue, Sound } from '../../ports.ts';
import { renderCue, renderRoom } from './render.ts';

/** Seconds that sound goes on after the player's last act, as long as the stage's idle life. */
const GOES_ON = 20;
/** The setting at which everything is as loud as it was levelled, 0–100. */
const USUAL = 60;
/** How long a room takes to come and go, and to fall silent when somebody flares up, in seconds. */
const COMES = 1.2;
const GOES = 0.6;
const HUSH = 0.12;
const HUSHED_FOR = 1.4;

/** What the tests replace: the sounds themselves, and the context that plays them. */
export interface Instruments {
  context(): AudioContext;
  cue(cue: Cue, sampleRate: number): Promise<AudioBuffer>;
  room(place: string): Promise<AudioBuffer | null>;
}

const OWN: Instruments = {
  context() {
    // Beside whatever else is playing, and silent where the telephone's own switch says so.
    const { audioSession } = navigator as { audioSession?: { type: string } };
    if (audioSession) audioSession.type = 'ambient';
    // Nobody waits to the millisecond: larger portions cost less.
    return new AudioContext({ latencyHint: 'balanced' });
  },
  cue: renderCue,
  room: renderRoom,
};

interface Desk {
  readonly context: AudioContext;
  readonly effects: GainNode;
  /** The level of the room, and what makes it hold its breath. */
  readonly room: GainNode;
  readonly hush: GainNode;
}

/**
 * Sound through Web Audio. The context is made with the player's first act, since browsers allow none before, and rests
 * when nobody has acted for a while: a context that plays costs the processor something even when it plays silence.
 */
export function webAudio(instruments: Instruments = OWN): Sound {
  const cues = new Map<Cue, Promise<AudioBuffer>>();
  // Rooms are large: the one that is wanted is kept, for after a rest.
  let made: { readonly place: string; readonly buffer: Promise<AudioBuffer | null> } | undefined;
  let levels = { room: USUAL, effects: USUAL };
  let desk: Desk | undefined;
  let closed = false;
  let wanted: string | null = null;
  let playing: { readonly place: string; readonly source: AudioBufferSourceNode; readonly gain: GainNode } | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let resting = true;

  const setUp = (): Desk => {
    const context = instruments.context();
    const effects = context.createGain();
    const room = context.createGain();
    const hush = context.createGain();
    effects.connect(context.destination);
    room.connect(hush).connect(context.destination);
    desk = { context, effects, room, hush };
    applyLevels(0);
    return desk;
  };
  const applyLevels = (over: number) => {
    if (!desk) return;
    const { currentTime } = desk.context;
    desk.effects.gain.setTargetAtTime(gainOf(levels.effects), currentTime, over);
    desk.room.gain.setTargetAtTime(gainOf(levels.room), currentTime, over);
  };

  /** The room that is wanted plays, any other fades; while resting nothing does. */
  const settle = async () => {
    const place = resting || levels.room === 0 ? null : wanted;
    if (playing && playing.place !== place) {
      fadeOut(playing.source, playing.gain);
      playing = undefined;
    }
    if (!desk || place === null || playing) return;
    if (made?.place !== place) made = { place, buffer: instruments.room(place) };
    const buffer = await made.buffer;
    // Much may have happened while it was made.
    if (!buffer || closed || resting || wanted !== place || playing || levels.room === 0) return;
    const { context, room } = desk;
    const source = context.createBufferSource();
    const gain = context.createGain();
    source.buffer = buffer;
    source.loop = true;
    gain.gain.setValueAtTime(0, context.currentTime);
    gain.gain.linearRampToValueAtTime(1, context.currentTime + COMES);
    source.connect(gain).connect(room);
    // Somewhere in its round, so that a place does not begin the same each time.
    source.start(0, Math.random() * buffer.duration);
    playing = { place, source, gain };
  };
  const fadeOut = (source: AudioBufferSourceNode, gain: GainNode) => {
    if (!desk) return;
    const { currentTime } = desk.context;
    gain.gain.cancelScheduledValues(currentTime);
    gain.gain.setTargetAtTime(0, currentTime, GOES / 4);
    source.stop(currentTime + GOES * 2);
    source.addEventListener('ended', () => gain.disconnect());
  };
  const rest = (after: number) => {
    resting = true;
    clearTimeout(idle);
    void settle();
    clearTimeout(fading);
    const suspend = () => void desk?.context.suspend().catch(() => undefined);
    if (after === 0) suspend();
    else fading = setTimeout(suspend, after * 1000);
  };

  return {
    level(given) {
      levels = given;
      applyLevels(0.05);
      void settle();
    },
    room(place) {
      wanted = place;
      void settle();
    },
    play(cue, after = 0) {
      if (!desk || resting || levels.effects === 0) return;
      const { context, effects, hush } = desk;
      const due = context.currentTime + after;
      const woven = cues.get(cue) ?? instruments.cue(cue, context.sampleRate);
      cues.set(cue, woven);
      void woven.then((buffer) => {
        if (closed || resting) return;
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(effects);
        const at = Math.max(due, context.currentTime);
        source.start(at);
        if (cue !== 'flare-up') return;
        // The room holds its breath.
        hush.gain.setTargetAtTime(0.25, at, HUSH);
        hush.gain.setTargetAtTime(1, at + HUSHED_FOR, HUSH * 5);
      });
    },
    stir() {
      if (closed) return;
      const { context } = desk ?? setUp();
      // Called while the player acts, which is when browsers let sound begin.
      if (context.state !== 'running') void context.resume().catch(() => undefined);
      clearTimeout(fading);
      clearTimeout(idle);
      idle = setTimeout(() => rest(GOES * 2), GOES_ON * 1000);
      if (!resting) return;
      resting = false;
      void settle();
    },
    rest: () => rest(0),
    close() {
      if (closed) return;
      closed = true;
      clearTimeout(idle);
      clearTimeout(fading);
      void desk?.context.close();
    },
  };
}

/** Squared, as the ear hears: half way down is about half as loud. @param level 0–100 */
function gainOf(level: number): number {
  return (level / USUAL) ** 2;
}
