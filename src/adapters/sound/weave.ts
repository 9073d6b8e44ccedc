import type { Strand } from './strand.ts';

/** What is left of a strand when it has died away: 66 dB below its loudest. */
const GONE = 0.0005;
/** Long enough that nobody hears it come round again. */
const NOISE_SECONDS = 5;

/** Numbers from 0 up to 1 that look like chance and are the same each time. @param seed any text */
export function dice(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** White noise that can be looped. */
export function noise(context: BaseAudioContext, seed: string): AudioBuffer {
  const buffer = context.createBuffer(1, NOISE_SECONDS * context.sampleRate, context.sampleRate);
  const roll = dice(seed);
  const samples = buffer.getChannelData(0);
  for (let place = 0; place < samples.length; place++) samples[place] = roll() * 2 - 1;
  return buffer;
}

/** Puts a strand into a context that is not running yet. */
export function weave(context: BaseAudioContext, strand: Strand, hiss: AudioBuffer, into: AudioNode): void {
  const out = context.createStereoPanner();
  out.pan.value = strand.side ?? 0;
  out.connect(into);
  if (strand.kind === 'hiss') {
    const source = context.createBufferSource();
    source.buffer = hiss;
    source.loop = true;
    const [low, high] = strand.band;
    chain(source, filter(context, 'highpass', low), filter(context, 'lowpass', high), swell(context, strand, strand.level, strand.lasts)).connect(out);
    source.start(strand.at, (strand.at * 1.7) % NOISE_SECONDS);
    source.stop(strand.at + strand.lasts);
    return;
  }
  const { pitch, overtones = [] } = strand;
  const [from, to] = typeof pitch === 'number' ? [pitch, pitch] : pitch;
  for (const [ratio, share] of [[1, 1] as const, ...overtones]) {
    // High overtones of something struck are gone first.
    const lasts = strand.held ? strand.lasts : strand.lasts / Math.sqrt(Math.max(1, ratio));
    const source = context.createOscillator();
    source.frequency.setValueAtTime(from * ratio, strand.at);
    if (to !== from) source.frequency.exponentialRampToValueAtTime(to * ratio, strand.at + lasts);
    chain(source, swell(context, strand, strand.level * share, lasts)).connect(out);
    source.start(strand.at);
    source.stop(strand.at + lasts);
  }
}

function swell(context: BaseAudioContext, { at, attack, held }: Strand, level: number, lasts: number): AudioNode {
  const node = context.createGain();
  node.gain.setValueAtTime(0, at);
  node.gain.linearRampToValueAtTime(level, at + attack);
  if (held) {
    node.gain.setValueAtTime(level, at + lasts - attack);
    node.gain.linearRampToValueAtTime(0, at + lasts);
  } else node.gain.exponentialRampToValueAtTime(level * GONE, at + lasts);
  return node;
}

/** A filter without a peak of its own. */
export function filter(context: BaseAudioContext, type: BiquadFilterType, frequency: number, q = 0.5): BiquadFilterNode {
  const node = context.createBiquadFilter();
  node.type = type;
  node.frequency.value = Math.min(frequency, context.sampleRate / 2.1);
  node.Q.value = q;
  return node;
}

/** Joins nodes one after the other. @returns the last */
export function chain(...nodes: readonly [AudioNode, ...AudioNode[]]): AudioNode {
  return nodes.reduce((before, node) => before.connect(node));
}

/** The walls around a sound: an echo that dies away within `seconds`. */
export function walls(context: BaseAudioContext, seconds: number, seed: string): ConvolverNode {
  const node = context.createConvolver();
  const echo = context.createBuffer(2, Math.ceil(seconds * context.sampleRate), context.sampleRate);
  for (const channel of [0, 1]) {
    const roll = dice(`${seed}-${channel}`);
    const samples = echo.getChannelData(channel);
    for (let place = 0; place < samples.length; place++) {
      const gone = place / samples.length;
      samples[place] = (roll() * 2 - 1) * Math.exp(-6 * gone) * (1 - gone);
    }
  }
  node.buffer = echo;
  return node;
}
