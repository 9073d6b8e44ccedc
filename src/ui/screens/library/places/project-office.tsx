/** A head and shoulders in a window of a video call. */
const caller = (x: number, y: number, kind: string) => (
  <g transform={`translate(${x} ${y})`}>
    <path class={kind} d="M-17 25q0-17 17-17t17 17z" />
    <circle class="art-skin" cy="-2" r="9" />
    <path class="art-hair" d="M-10-2q-1-11 10-11t10 11q-8-1-12-5-3 4-8 5z" />
  </g>
);

export const PROJECT_OFFICE = (
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
