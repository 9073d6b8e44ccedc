import type { Cue } from '../../ports.ts';
import { CUE_LOUDNESS, CUE_STRANDS } from './cues.ts';
import { level } from './level.ts';
import { endless, ROUND, SEAM, weaveRoom } from './room-tone.ts';
import { ROOMS } from './rooms.ts';
import { lengthOf } from './strand.ts';
import { noise, weave } from './weave.ts';

/** Rooms hold nothing above 12 kHz, and a round of one is long. */
const ROOM_RATE = 24_000;
/** No peak stands above these, in dBFS at the usual setting: the loudest setting adds 9 dB. */
const CUE_CEILING = -14;
const ROOM_CEILING = -18;

/** Makes a cue's samples, away from the page's thread. @param sampleRate Hz */
export async function renderCue(cue: Cue, sampleRate: number): Promise<AudioBuffer> {
  const strands = CUE_STRANDS[cue];
  const context = new OfflineAudioContext(2, Math.floor(lengthOf(strands) * sampleRate), sampleRate);
  const hiss = noise(context, cue);
  for (const strand of strands) weave(context, strand, hiss, context.destination);
  const buffer = await context.startRendering();
  level(buffer, 'moment', CUE_LOUDNESS[cue] ?? CUE_LOUDNESS.other, CUE_CEILING);
  return buffer;
}

/** Makes the tone of a place, to be looped; null where the place has none. */
export async function renderRoom(place: string): Promise<AudioBuffer | null> {
  const tone = ROOMS[place];
  if (!tone) return null;
  const context = new OfflineAudioContext(2, (ROUND + SEAM) * ROOM_RATE, ROOM_RATE);
  weaveRoom(context, tone, place);
  const buffer = endless(await context.startRendering());
  level(buffer, 'whole', tone.loudness, ROOM_CEILING);
  return buffer;
}
