import { chain, dice, filter, noise, walls, weave } from './weave.ts';
import { moved, type Strand } from './strand.ts';

/**
 * How a place sounds while nothing happens, as data: what goes on all the time, and small things that happen now and then.
 * Bands and pitches in Hz, times in seconds; `level` is the share among the others of the same room.
 */
export interface RoomTone {
  /** At the usual setting, in dBFS over all: -38 is a quiet room, -30 a loud one. */
  readonly loudness: number;
  /** How long an echo takes to die away. */
  readonly walls: number;
  readonly air: readonly Air[];
  readonly life: readonly Life[];
}

/** Moving air, far traffic, a fan. `sway`: how often it rises and falls (Hz), and by how much of itself (0–1). */
interface Draught {
  readonly kind: 'draught';
  readonly band: readonly [number, number];
  readonly level: number;
  readonly sway?: readonly [number, number];
}

/** A motor, a lamp, a refrigerator: a pitch with its harmonics' shares. */
interface Hum {
  readonly kind: 'hum';
  readonly pitch: number;
  readonly level: number;
  readonly harmonics: readonly number[];
}

/** People who talk too far away to be understood. */
interface Murmur {
  readonly kind: 'murmur';
  readonly people: number;
  readonly level: number;
}

export type Air = Draught | Hum | Murmur;

/** Something small that happens so many times a round, about evenly spread, at changing places left and right. */
export interface Life {
  readonly times: number;
  readonly level: number;
  readonly strands: readonly Strand[];
}

/** Seconds until a room comes round, and over which its end goes over into its beginning. */
export const ROUND = 28;
export const SEAM = 2;

/** Weaves one round of a room and the seam after it. @param seed the same sounds the same each time */
export function weaveRoom(context: OfflineAudioContext, tone: RoomTone, seed: string): void {
  const into = context.createGain();
  const echo = context.createGain();
  echo.gain.value = 0.5;
  into.connect(context.destination);
  chain(into, walls(context, tone.walls, seed), echo).connect(context.destination);
  const hiss = noise(context, seed);
  for (const [number, air] of tone.air.entries()) {
    if (air.kind === 'draught') draught(context, air, hiss, number, into);
    else if (air.kind === 'hum') hum(context, air, into);
    else for (let person = 0; person < air.people; person++) murmur(context, air, hiss, dice(`${seed}-${number}-${person}`), into);
  }
  const roll = dice(`${seed}-life`);
  for (const { times, level, strands } of tone.life) {
    for (let time = 0; time < times; time++) {
      const at = 0.5 + ((time + 0.15 + 0.7 * roll()) / times) * (ROUND - SEAM - 1);
      for (const strand of moved(strands, at, level * (0.6 + 0.4 * roll()), roll() * 1.4 - 0.7)) weave(context, strand, hiss, into);
    }
  }
}

function draught(context: BaseAudioContext, { band, level, sway }: Draught, hiss: AudioBuffer, number: number, into: AudioNode): void {
  // Left and right are different air.
  for (const side of [-0.8, 0.8]) {
    const source = context.createBufferSource();
    source.buffer = hiss;
    source.loop = true;
    const gain = context.createGain();
    gain.gain.value = level;
    const pan = context.createStereoPanner();
    pan.pan.value = side;
    chain(source, filter(context, 'highpass', band[0]), filter(context, 'lowpass', band[1]), gain, pan).connect(into);
    if (sway) {
      const wave = context.createOscillator();
      const depth = context.createGain();
      wave.frequency.value = sway[0] * (side < 0 ? 1 : 1.13);
      depth.gain.value = level * sway[1];
      wave.connect(depth).connect(gain.gain);
      wave.start();
    }
    source.start(0, number * 0.7 + (side < 0 ? 0 : 2.3));
  }
}

function hum(context: BaseAudioContext, { pitch, level, harmonics }: Hum, into: AudioNode): void {
  for (const [above, share] of harmonics.entries()) {
    const wave = context.createOscillator();
    const gain = context.createGain();
    wave.frequency.value = pitch * (above + 1);
    gain.gain.value = level * share;
    wave.connect(gain).connect(into);
    wave.start();
  }
}

/** Two bands where voices have their vowels, opened and shut at the pace of syllables, with pauses to breathe. */
function murmur(context: BaseAudioContext, { level }: Murmur, hiss: AudioBuffer, roll: () => number, into: AudioNode): void {
  const source = context.createBufferSource();
  source.buffer = hiss;
  source.loop = true;
  const mouth = context.createGain();
  mouth.gain.value = 0;
  const pan = context.createStereoPanner();
  pan.pan.value = roll() * 1.8 - 0.9;
  const depth = 0.75 + roll() * 0.5;
  for (const [middle, share] of [[420 * depth, 1], [1150 * depth, 0.35]] as const) {
    const vowel = context.createGain();
    vowel.gain.value = share * 4;
    chain(source, filter(context, 'bandpass', middle, 3), vowel).connect(mouth);
  }
  mouth.connect(pan).connect(into);
  for (let at = roll() * 2; at < ROUND + SEAM; ) {
    const syllables = 3 + Math.floor(roll() * 9);
    for (let syllable = 0; syllable < syllables; syllable++) {
      const lasts = 0.13 + roll() * 0.14;
      mouth.gain.setTargetAtTime(level * (0.5 + roll() * 0.5), at, 0.03);
      mouth.gain.setTargetAtTime(level * 0.12, at + lasts * 0.6, 0.04);
      at += lasts;
    }
    mouth.gain.setTargetAtTime(0, at, 0.06);
    at += 0.4 + roll() * 2.6;
  }
  source.start(0, roll() * 4);
}

/** The round alone, its beginning blended with the seam that follows its end: it can go on for ever. */
export function endless(rendered: AudioBuffer): AudioBuffer {
  const { numberOfChannels, sampleRate } = rendered;
  const [length, seam] = [ROUND * sampleRate, SEAM * sampleRate];
  const round = new AudioBuffer({ numberOfChannels, length, sampleRate });
  for (let channel = 0; channel < numberOfChannels; channel++) {
    const from = rendered.getChannelData(channel);
    const samples = round.getChannelData(channel);
    samples.set(from.subarray(0, length));
    for (let place = 0; place < seam; place++) {
      const share = (place / seam) * (Math.PI / 2);
      samples[place] = samples[place]! * Math.sin(share) + from[length + place]! * Math.cos(share);
    }
  }
  return round;
}
