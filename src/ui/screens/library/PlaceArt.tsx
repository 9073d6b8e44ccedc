import type { JSX } from 'preact';
import './place-art.css';

/** Where a situation happens, as a small picture; decoration only. A place without a picture shows two speech bubbles. */
export function PlaceArt({ place }: { readonly place: string }) {
  const scene = SCENES[place];
  return (
    <svg class="place-art" viewBox="0 0 480 168" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      {scene ?? TALK}
    </svg>
  );
}

/** A pendant lamp hanging at x. */
const lamp = (x: number) => (
  <g transform={`translate(${x} 0)`}>
    <path class="art-glow" d="M-24 44-70 168H70L24 44z" />
    <path class="art-line" d="M0 0v20" />
    <path class="art-lamp" d="M-27 44a27 27 0 0 1 54 0z" />
    <ellipse class="art-light" cy="44" rx="23" ry="4" />
  </g>
);

const RESTAURANT = (
  <>
    <path class="art-wall" d="M0 0h480v168H0z" />
    <rect class="art-wood" x="18" y="16" width="118" height="88" rx="7" />
    <path class="art-sky" d="M25 23h49v34H25zM80 23h49v34H80zM25 63h49v34H25zM80 63h49v34H80z" />
    <circle class="art-sun" cx="104" cy="42" r="11" />
    <path class="art-leaf" d="M25 97V84q12-13 25-1 11-10 24 1v13zM80 97V82q14-10 24 2 12-11 25 0v13z" />
    <rect class="art-wood" x="206" y="14" width="98" height="66" rx="6" />
    <path class="art-board" d="M213 21h84v52h-84z" />
    <path class="art-chalk" d="M223 33h34M223 45h24M223 57h30M273 33h14M273 45h14M273 57h14" />
    <path class="art-wood" d="M352 56h104v6H352zM352 94h104v6H352z" />
    <path class="art-seat" d="M366 32q0-4 3-6V16h6v10q3 2 3 6v24h-12zM424 32q0-4 3-6V16h6v10q3 2 3 6v24h-12z" />
    <path class="art-lamp" d="M395 36q0-4 3-6V20h6v10q3 2 3 6v20h-12z" />
    <path class="art-cloth" d="M364 76h16l-3 18h-10zM388 76h16l-3 18h-10zM412 76h16l-3 18h-10z" />
    <path class="art-dado" d="M0 104h480v64H0z" />
    <path class="art-seat" d="M0 116q0-8 8-8h140q8 0 8 8v52H0zM324 116q0-8 8-8h140q8 0 8 8v52H324z" />
    {lamp(172)}
    {lamp(334)}
    <path class="art-cloth" d="M56 132h368l36 36H20z" />
    <path class="art-stripe" d="M98 132h34l-16 36H72zM168 132h34l-6 36h-42zM238 132h34l6 36h-44zM308 132h34l20 36h-44zM378 132h32l34 36h-44z" />
    <g transform="translate(272 84)">
      <path class="art-glass" d="M0 0h34l-4 54H4z" />
      <path class="art-drink" d="M1 14h32l-3 40H4z" />
      <path class="art-ice" d="m8 24 9-3 3 9-9 3zM18 36l8 1-1 8-8-1z" />
      <circle class="art-drink" cx="34" cy="3" r="10" />
      <circle class="art-ice" cx="34" cy="3" r="6.5" />
      <path class="art-straw" d="m15 40 10-54 8-3" />
    </g>
    <g transform="translate(150 128)">
      <ellipse class="art-shade" cx="34" cy="15" rx="40" ry="8" />
      <ellipse class="art-plate" cx="34" cy="12" rx="40" ry="8" />
      <ellipse class="art-shade" cx="34" cy="11" rx="27" ry="4.5" />
      <path class="art-food" d="M14 9q6-14 20-12 14-3 20 12-20 6-40 0z" />
      <path class="art-leaf" d="M38-3q4-12 18-11-2 13-18 11z" />
    </g>
  </>
);

/** A head and shoulders in a window of a video call. */
const caller = (x: number, y: number, kind: string) => (
  <g transform={`translate(${x} ${y})`}>
    <path class={kind} d="M-17 25q0-17 17-17t17 17z" />
    <circle class="art-skin" cy="-2" r="9" />
    <path class="art-hair" d="M-10-2q-1-11 10-11t10 11q-8-1-12-5-3 4-8 5z" />
  </g>
);

const OFFICE = (
  <>
    <path class="art-wall art-cooler" d="M0 0h480v168H0z" />
    <rect class="art-frame" x="20" y="14" width="132" height="94" rx="6" />
    <path class="art-sky" d="M26 20h57v82H26zM89 20h57v82H89z" />
    <path class="art-city" d="M26 102V62h18v-16h20v32h19v24zM89 102V54h22v20h12V40h23v62z" />
    <path class="art-pane" d="M49 54h5M49 62h5M49 70h5M97 62h5M97 72h5M130 50h5M130 60h5M130 70h5" />
    <rect class="art-screen" x="196" y="12" width="178" height="104" rx="9" />
    <path class="art-call" d="M204 20h77v88h-77z" />
    <path class="art-call art-other" d="M286 20h80v42h-80zM286 66h80v42h-80z" />
    <g transform="translate(242 74) scale(1.35)">{caller(0, 0, 'art-lamp')}</g>
    {caller(326, 38, 'art-seat')}
    {caller(326, 84, 'art-coat')}
    <path class="art-frame" d="M276 116h18v18h-18z" />
    <rect class="art-board" x="404" y="22" width="54" height="64" rx="4" />
    <path class="art-chalk" d="M413 36h16M413 48h34M413 60h26M413 72h30" />
    <path class="art-wood" d="M0 132h480v8H0z" />
    <path class="art-dado" d="M0 140h480v28H0z" />
    <path class="art-screen" d="m66 94h72q5 0 5 5v33H61V99q0-5 5-5z" />
    <path class="art-frame" d="M52 132h100v5H52z" />
    <circle class="art-call" cx="102" cy="113" r="5" />
    <g transform="translate(168 106)">
      <path class="art-lamp" d="M0 0h22v20q0 6-6 6H6q-6 0-6-6z" />
      <path class="art-handle" d="M22 5q11 0 11 7t-11 7" />
    </g>
    <g transform="translate(400 88)">
      <path class="art-leaf" d="M18 22Q-8 14-6-12 16-8 18 22zM20 22q-4-34 12-44 12 22-12 44zM22 22q4-24 28-26 0 22-28 26z" />
      <path class="art-lamp" d="M0 20h42l-6 24H6z" />
    </g>
  </>
);

const TALK = (
  <>
    <path class="art-wall" d="M0 0h480v168H0z" />
    <path class="art-dado" d="M0 140h480v28H0z" />
    <path class="art-cloth" d="M96 36h156q14 0 14 14v36q0 14-14 14H142l-26 24v-24H96q-14 0-14-14V50q0-14 14-14z" />
    <path class="art-chalk art-dark" d="M108 58h130M108 76h84" />
    <path class="art-seat" d="M268 74h120q14 0 14 14v24q0 14-14 14h-16v20l-22-20h-82q-14 0-14-14V88q0-14 14-14z" />
    <path class="art-chalk" d="M280 92h96M280 108h58" />
  </>
);

const SCENES: Readonly<Record<string, JSX.Element>> = { 'restaurant-lunch': RESTAURANT, 'project-office': OFFICE };
