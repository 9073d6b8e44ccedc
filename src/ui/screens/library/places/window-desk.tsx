export const WINDOW_DESK = (
  <>
    <path class="art-wall" d="M0 0h480v168H0z" />
    <rect class="art-cloth" x="22" y="8" width="248" height="112" rx="4" />
    <path class="art-sky" d="M30 16h232v98H30z" />
    <circle class="art-sun" cx="68" cy="42" r="14" />
    <path class="art-field" d="M30 84q50-30 110-10 60-24 122-4v44H30z" />
    <path class="art-carton" d="M40 92h26v22H40zM84 96h24v18H84zM124 88h14v26h-14zM148 94h28v20h-28zM194 96h24v18h-24zM228 90h28v24h-28z" />
    <path class="art-lamp" d="m36 92 17-13 17 13zM80 96l16-12 16 12zM144 94l18-13 18 13zM190 96l16-12 16 12zM224 90l18-13 18 13z" />
    <path class="art-seat" d="m122 88 9-34 9 34z" />
    <path class="art-cloth" d="M102 16h6v98h-6zM184 16h6v98h-6zM30 46h232v5H30zM14 114h264v7H14z" />
    <path class="art-cloth" d="M312 18h96v118h-96z" />
    <path class="art-glow" d="M320 26h80v110h-80z" />
    <path class="art-carton" d="m320 26 24 22v68l-24 20z" />
    <path class="art-wood" d="M352 62h28v54h-28z" />
    <path class="art-seat" d="m400 26 44-10v130l-44-10z" />
    <path class="art-line art-gold" d="M432 80h-8" />
    <path class="art-wood" d="M0 132h480v7H0z" />
    <path class="art-dado" d="M0 139h480v29H0z" />
    <g transform="translate(120 84)">
      <path class="art-line art-headband" d="M4 34Q-2 0 28 0t24 34" />
      <rect class="art-board" x="-3" y="24" width="14" height="24" rx="6" />
      <rect class="art-board" x="45" y="24" width="14" height="24" rx="6" />
      <path class="art-line" d="M4 46q2 12 22 10" />
    </g>
    <g transform="translate(214 100)">
      <path class="art-board" d="m0 40 10-32h66l8 32z" />
      <path class="art-frame" d="M4 2q0-4 4-4h14q4 0 4 4v32q0 4-4 4H8q-4 0-4-4z" />
      <path class="art-call" d="M36 12h30v10H36z" />
      <path class="art-chalk" d="M38 28h4M49 28h4M60 28h4" />
      <circle class="art-lamp" cx="74" cy="14" r="4" />
    </g>
  </>
);
