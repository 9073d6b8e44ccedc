/** A seedling at x that stands up or droops. */
const sprout = (x: number, y: number, kind: 'art-leaf' | 'art-wilted') => (
  <path
    key={x}
    class={kind}
    transform={`translate(${x} ${y})`}
    d={kind === 'art-leaf' ? 'M-1 0v-11q-9-1-10-12 10 0 11 8 1-10 12-11 0 12-11 14V0z' : 'M-1 0v-9q-8-1-11 10 9 1 11-6 2 7 12 7-2-13-10-12z'}
  />
);

export const GREENHOUSE = (
  <>
    <path class="art-sky" d="M0 0h480v168H0z" />
    <circle class="art-sun" cx="300" cy="32" r="18" />
    <path class="art-field" d="M0 86q60-26 130-8 70-24 150 0 80-22 200-4v60H0z" />
    <path class="art-bars" d="M20 168V56M92 168V56M164 168V56M236 168V56M308 168V56M380 168V56M452 168V56M0 56h480M0 92h480M236 56V0M164 56 130 0M308 56l34-56M92 56 20 0M380 56l72-56" />
    <path class="art-carton" d="M0 122h480v46H0z" />
    <path class="art-line art-cool art-thick" d="M0 66h480M60 66v22M204 66v22M430 66v22M340 66v20" />
    <path class="art-seat" d="M54 84h12l-3 9h-6zM198 84h12l-3 9h-6zM424 84h12l-3 9h-6z" />
    {[14, 38, 62, 86, 110, 134, 158, 182, 206].map((x) => sprout(x, 112, 'art-leaf'))}
    {[396, 420, 444, 468].map((x) => sprout(x, 112, x < 430 ? 'art-wilted' : 'art-leaf'))}
    <path class="art-hair" d="M0 110h220v10H0zM384 110h96v10h-96z" />
    <path class="art-wood" d="M0 120h224v5H0zM380 120h100v5H380z" />
    <rect class="art-steel" x="306" y="72" width="70" height="66" rx="5" />
    <path class="art-screen" d="M316 80h50v26h-50z" />
    <path class="art-chalk" d="m328 98 18-10" />
    <circle class="art-lamp" cx="322" cy="116" r="4" />
    <circle class="art-frame" cx="336" cy="116" r="4" />
    <path class="art-food" d="m358 112 9 15h-18z" />
    <path class="art-wood" d="M0 138h480v30H0z" />
    <path class="art-carton" d="M0 138h480v8H0zM0 149h480v8H0zM0 160h480v8H0z" />
    {[106, 124, 142, 160].map((x, i) => sprout(x, 134, i < 3 ? 'art-wilted' : 'art-leaf'))}
    <path class="art-hair" d="M92 132h84l-5 16H97z" />
    <g transform="translate(220 100)">
      <path class="art-line art-cool art-thick" d="M6 14q-14-30 12-32 16 2 20 20" />
      <path class="art-seat" d="M0 12h40v36H0zM38 34 64 2l7 6-26 36z" />
    </g>
  </>
);
