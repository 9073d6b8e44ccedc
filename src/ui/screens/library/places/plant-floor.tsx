/** A bottle that stands still on the line, at x. */
const bottle = (x: number) => (
  <g key={x} transform={`translate(${x} 118)`}>
    <path class="art-bottle" d="M-8 0v-24q0-6 5-9v-12h6v12q5 3 5 9V0z" />
    <path class="art-cloth" d="M-8-20H8v11H-8z" />
  </g>
);

export const PLANT_FLOOR = (
  <>
    <path class="art-wall art-cooler" d="M0 0h480v168H0z" />
    <path class="art-frame" d="M8 8h464v36H8z" />
    <path class="art-sky" d="M14 13h70v26H14zM90 13h70v26H90zM166 13h70v26h-70zM242 13h70v26h-70zM318 13h70v26h-70zM394 13h72v26h-72z" />
    <path class="art-seat" d="M0 50h480v5H0z" />
    <path class="art-steel" d="M24 58h136v76H24z" />
    <path class="art-seat" d="M24 58h136v14H24z" />
    <path class="art-ice" d="M32 76h120v40H32z" />
    <path class="art-frame" d="M40 76h9v13h-9zM62 76h9v13h-9zM84 76h9v13h-9zM106 76h9v13h-9zM128 76h9v13h-9z" />
    <rect class="art-steel" x="384" y="54" width="84" height="78" rx="12" />
    {[44, 66, 88, 110, 132, 170, 192, 214, 236, 258, 350, 372, 394, 416, 438, 460].map(bottle)}
    <path class="art-food" d="M282 113h24l5-4h14v8h-14l-5-2h-24z" />
    <path class="art-frame" d="M0 118h480v14H0z" />
    <path class="art-line" d="M10 125h1M40 125h1M70 125h1M100 125h1M130 125h1M160 125h1M190 125h1M220 125h1M250 125h1M280 125h1M340 125h1M370 125h1M400 125h1M430 125h1M460 125h1" />
    <path class="art-glow" d="M314 30a34 34 0 1 0 .1 0z" />
    <path class="art-frame" d="M310 76h8v56h-8z" />
    <path class="art-lamp" d="M307 56h14v16h-14z" />
    <path class="art-board" d="M288 80h52v44h-52z" />
    <path class="art-line art-gold" d="m306 90 12 20h-24zM306 98v5" />
    <circle class="art-lamp" cx="329" cy="92" r="5" />
    <circle class="art-frame" cx="196" cy="44" r="24" />
    <circle class="art-cloth" cx="196" cy="44" r="20" />
    <path class="art-line" d="M196 44V30M196 44l9 6" />
    <path class="art-food" d="M0 140h480v8H0z" />
    <path class="art-hair" d="m6 148 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8zm40 0 10-8h10l-10 8z" />
    <path class="art-steel" d="M0 148h480v20H0z" />
    <path class="art-food" d="M142 150q-2-32 30-33 32 1 30 33l10 4h-80z" />
    <path class="art-cloth" d="M167 115h10v32h-10z" />
  </>
);
