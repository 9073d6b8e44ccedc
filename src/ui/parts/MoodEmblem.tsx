import type { Mood } from '../../domain/mood.ts';
import './mood-emblem.css';

/** How a mood is drawn: tilt of the brows in degrees (inner ends down is positive), their height, and the mouth as a path. */
const FACES: Readonly<Record<Mood, { readonly tilt: number; readonly lift: number; readonly mouth: string }>> = {
  furious: { tilt: 26, lift: 2, mouth: 'M21 47q11-13 22 0zM26 44h12' },
  angry: { tilt: 20, lift: 1, mouth: 'M22 47q10-10 20 0' },
  frustrated: { tilt: 12, lift: 0, mouth: 'M22 46q5-5 10-2t10-1' },
  worried: { tilt: -16, lift: -2, mouth: 'M24 46q8-6 16 0' },
  sceptical: { tilt: 8, lift: -1, mouth: 'M23 45l18-4' },
  neutral: { tilt: 0, lift: 0, mouth: 'M24 44h16' },
  relieved: { tilt: -8, lift: -2, mouth: 'M24 43q8 4 16 0' },
  pleased: { tilt: -4, lift: -2, mouth: 'M22 41q10 9 20 0' },
  delighted: { tilt: -8, lift: -4, mouth: 'M20 40q12 18 24 0z' },
};

interface EmblemProps {
  readonly mood: Mood;
  /** Edge in CSS pixels at normal text size; none: as large as its place. */
  readonly size?: number;
}

/** A plain face for a mood. It never stands without the mood's word. */
export function MoodEmblem({ mood, size }: EmblemProps) {
  const { tilt, lift, mouth } = FACES[mood];
  const edge = size === undefined ? {} : { width: `${size / 16}em`, height: `${size / 16}em` };
  return (
    <svg class="emblem" data-mood={mood} viewBox="0 0 64 64" aria-hidden="true" {...edge}>
      <circle class="emblem-face" cx="32" cy="32" r="29" />
      <g class="emblem-lines">
        <path d={`M17 ${22 + lift}h10`} transform={`rotate(${tilt} 22 ${22 + lift})`} />
        <path d={`M37 ${22 + lift}h10`} transform={`rotate(${mood === 'sceptical' ? 10 : -tilt} 42 ${22 + lift})`} />
        <path d={mouth} />
      </g>
      <circle class="emblem-eye" cx="23" cy="30" r="2.8" />
      <circle class="emblem-eye" cx="41" cy="30" r="2.8" />
    </svg>
  );
}
