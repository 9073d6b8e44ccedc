import { lamp } from './lamp.tsx';

/** A clock on the wall; each tells another time. */
const clock = (x: number, y: number, radius: number) => (
  <g transform={`translate(${x} ${y})`}>
    <circle class="art-wood" r={radius} />
    <circle class="art-cloth" r={radius * 0.8} />
    <path class="art-line" d={`M0 0V${-radius * 0.5}M0 0l${(radius - 26) * 0.5} ${radius * 0.2}`} />
  </g>
);

export const REPAIR_WORKSHOP = (
  <>
    <path class="art-tan" d="M0 0h480v168H0z" />
    <path class="art-glow" d="M240 0a150 120 0 1 0 .1 0z" />
    {clock(38, 32, 20)}
    {clock(88, 24, 14)}
    {clock(82, 58, 11)}
    <path class="art-wood" d="m112 12 18-10 18 10v72l-8 8h-20l-8-8z" />
    <path class="art-hair" d="M119 42h22v38h-22z" />
    <path class="art-line art-gold" d="M130 44l4 24" />
    <circle class="art-food" cx="134" cy="70" r="6" />
    {clock(130, 26, 12)}
    <path class="art-dado" d="M10 90h150v78H10z" />
    <path class="art-carton" d="M16 96h24v14H16zM44 96h24v14H44zM72 96h24v14H72zM100 96h24v14h-24zM128 96h26v14h-26zM16 114h24v14H16zM44 114h24v14H44zM100 114h24v14h-24zM128 114h26v14h-26z" />
    <path class="art-food" d="M70 114h28v18H70z" />
    <path class="art-wood" d="M322 18h132v66H322z" />
    <path class="art-carton" d="M328 24h120v54H328z" />
    <path class="art-line art-cool" d="M342 32v34M358 32v28M374 32v34" />
    <path class="art-line art-warm" d="M342 32v10M358 32v8M374 32v10M396 32q-8 12 0 20l6 16 6-16q8-8 0-20" />
    <path class="art-wood" d="M296 106h184v8H296z" />
    <path class="art-dado" d="M296 114h184v54H296z" />
    <path class="art-glow" d="M352 74 310 106h92l-24-24z" />
    <path class="art-line art-cool" d="M424 104 404 76l-34-12" />
    <path class="art-seat" d="M342 78q-2-22 22-24 18 2 20 18z" />
    <path class="art-seat" d="M410 101h28v5h-28z" />
    {lamp(240)}
    <path class="art-wood" d="M0 134h480v6H0z" />
    <path class="art-dado" d="M0 140h480v28H0z" />
    <path class="art-seat" d="M168 144h156l20 24H148z" />
    <g transform="translate(208 118)">
      <path class="art-hair" d="M-26 8Q-2 0 6 10-2 18-26 16zM82 8Q58 0 50 10q8 8 32 6z" />
      <ellipse class="art-food" cx="28" cy="12" rx="26" ry="13" />
      <ellipse class="art-cloth" cx="28" cy="11" rx="19" ry="9" />
      <path class="art-line" d="m28 11-3-6M28 11l10 2" />
    </g>
    <path class="art-dusk" d="M0 0h110Q54 70 66 168H0zM480 0H370q56 70 44 168h66z" />
    <path class="art-dusk" d="M0 0h60Q16 70 24 168H0zM480 0h-60q44 70 36 168h24z" />
  </>
);
