import type { JSX } from 'preact';
import type { Mood } from '../../../domain/mood.ts';
import { MoodEmblem } from '../../parts/MoodEmblem.tsx';
import './intro-art.css';

/** The panels in their order; also the keys of their texts. */
export const PANELS = ['upset', 'answer', 'back-to-you', 'again'] as const;
export type Panel = (typeof PANELS)[number];

/** The picture of a panel; decoration only, the words say it all. */
export function IntroArt({ panel }: { readonly panel: Panel }) {
  const { mood, drawn } = PICTURES[panel];
  return (
    <div class="intro-art" aria-hidden="true">
      <MoodEmblem mood={mood} />
      <svg viewBox="0 0 260 150">{drawn}</svg>
    </div>
  );
}

const UPSET = (
  <>
    <path class="intro-bubble" d="M40 10h200q14 0 14 14v52q0 14-14 14H40q-14 0-14-14V62L6 52l20-8V24q0-14 14-14z" />
    <path class="intro-words" d="M50 34h176M50 52h150M50 70h88" />
    <rect class="intro-track" x="27" y="112" width="226" height="22" rx="11" />
    <path class="intro-low" d="M38 114h62v18H38a9 9 0 0 1 0-18z" />
    <path class="intro-middle" d="M100 114h60v18h-60z" />
    <path class="intro-high" d="M160 114h50v18h-50z" />
  </>
);

const reply = (y: number, number: string, chosen: boolean, lines: string) => (
  <g transform={`translate(20 ${y})`}>
    <rect class={chosen ? 'intro-reply chosen' : 'intro-reply'} x="1.5" y="1.5" width="232" height="39" rx="10" />
    <rect class="intro-key" x="10" y="10" width="22" height="22" rx="6" />
    <text class="intro-digit" x="21" y="26.5">
      {number}
    </text>
    <path class="intro-words" d={lines} />
  </g>
);

const ANSWER = (
  <>
    {reply(4, '1', false, 'M46 21h140')}
    {reply(54, '2', true, 'M46 21h168')}
    {reply(104, '3', false, 'M46 21h112')}
  </>
);

/** A sentence of one's own with what it did: a tick or a cross, so that it is not colour alone. */
const sentence = (y: number, good: boolean, lines: string, change: string) => (
  <g transform={`translate(0 ${y})`}>
    <rect class="intro-own" width="176" height="42" rx="12" />
    <path class="intro-words" d={lines} />
    <circle class={good ? 'intro-good' : 'intro-bad'} cx="200" cy="21" r="14" />
    <path class="intro-mark" d={good ? 'm194 21 5 5 8-10' : 'm195 16 10 10m0-10-10 10'} />
    <path class={good ? 'intro-down' : 'intro-up'} d={change} />
  </g>
);

const BACK_TO_YOU = (
  <g transform="translate(4 0)">
    {sentence(4, true, 'M16 21h126', 'M236 12v18m-7-7 7 7 7-7')}
    {sentence(54, false, 'M16 21h92', 'M236 30V12m-7 7 7-7 7 7')}
    {sentence(104, true, 'M16 21h140', 'M236 12v18m-7-7 7 7 7-7')}
  </g>
);

const AGAIN = (
  <>
    <path class="intro-axis" d="M18 8v126h232" />
    <path class="intro-curve" d="M20 62q30-34 56-20t44 6q36-26 60-26t62-8" />
    <path class="intro-branch" d="M120 48q30 8 50 40t72 32" />
    <circle class="intro-moment" cx="120" cy="48" r="9" />
    <circle class="intro-good" cx="242" cy="120" r="11" />
    <path class="intro-mark" d="m237 120 4 4 6-8" />
  </>
);

const PICTURES: Readonly<Record<Panel, { readonly mood: Mood; readonly drawn: JSX.Element }>> = {
  upset: { mood: 'furious', drawn: UPSET },
  answer: { mood: 'frustrated', drawn: ANSWER },
  'back-to-you': { mood: 'sceptical', drawn: BACK_TO_YOU },
  again: { mood: 'relieved', drawn: AGAIN },
};
