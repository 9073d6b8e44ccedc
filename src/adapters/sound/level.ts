/** How loud a sound is, in dBFS: of all its samples, of its loudest tenth of a second, and of its highest peak. */
export interface Loudness {
  readonly whole: number;
  readonly moment: number;
  readonly peak: number;
}

/** Seconds over which the ear judges how loud something short is. */
const MOMENT = 0.1;

/** @param channels of the same length */
export function loudnessOf(channels: readonly Float32Array[], sampleRate: number): Loudness {
  const length = channels[0]?.length ?? 0;
  const window = Math.max(1, Math.min(length, Math.round(MOMENT * sampleRate)));
  let [all, now, loudest, peak] = [0, 0, 0, 0];
  for (let place = 0; place < length; place++) {
    for (const channel of channels) {
      const sample = channel[place] ?? 0;
      all += sample * sample;
      now += sample * sample;
      peak = Math.max(peak, Math.abs(sample));
      if (place >= window) now -= (channel[place - window] ?? 0) ** 2;
    }
    loudest = Math.max(loudest, now);
  }
  const count = Math.max(1, channels.length);
  return { whole: decibels(Math.sqrt(all / length / count)), moment: decibels(Math.sqrt(loudest / window / count)), peak: decibels(peak) };
}

/** Brings a sound to a loudness in dBFS, and lower where a peak would stand above `ceiling`. Changes the samples. */
export function level(buffer: AudioBuffer, by: 'whole' | 'moment', wanted: number, ceiling: number): void {
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, channel) => buffer.getChannelData(channel));
  const found = loudnessOf(channels, buffer.sampleRate);
  const gain = 10 ** (Math.min(wanted - found[by], ceiling - found.peak) / 20);
  if (!Number.isFinite(gain)) return;
  for (const channel of channels) for (let place = 0; place < channel.length; place++) channel[place]! *= gain;
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}
