export const CLINIC_ROOM = (
  <>
    <path class="art-wall art-cooler" d="M0 0h480v168H0z" />
    <path class="art-mint" d="M0 92h480v48H0z" />
    <path class="art-cloth" d="M0 88h480v5H0z" />
    <rect class="art-cloth" x="20" y="12" width="138" height="74" rx="4" />
    <path class="art-sky" d="M27 19h124v60H27z" />
    <circle class="art-sun" cx="122" cy="38" r="11" />
    <path class="art-leaf" d="M27 79V66q16-14 32 0 16-14 32 0 14-12 30 0 14-10 30 0v13z" />
    <path class="art-blinds" d="M27 22h124M27 29h124M27 36h124M27 43h124M27 50h124M27 57h124M27 64h124" />
    <path class="art-chair" d="M34 84q0-8 8-8h30q8 0 8 8v28H34zM96 84q0-8 8-8h30q8 0 8 8v28H96z" />
    <path class="art-seat" d="M28 110h58v14H28zM90 110h58v14H90z" />
    <path class="art-line" d="M36 124l-3 14M78 124l3 14M98 124l-3 14M140 124l3 14" />
    <path class="art-wood" d="M214 12h70v92h-70z" />
    <path class="art-seat" d="M219 17h60v82h-60z" />
    <path class="art-cloth" d="M231 34q9-7 18 0 9-7 18 0 10 8 6 24-2 10-5 16-2 16-6 22-4 4-6-3-2-16-7-16t-7 16q-2 7-6 3-4-6-6-22-3-6-5-16-4-16 6-24z" />
    <path class="art-wood" d="M338 92h116v48H338z" />
    <path class="art-screen" d="M340 34h112v58H340z" />
    <path class="art-water" d="M345 40h102v48H345z" />
    <path class="art-carton" d="M345 80q26-5 52 0t50 0v8H345z" />
    <path class="art-line art-cool" d="M356 82q-5-12 1-22M434 82q5-14-1-26" />
    <path class="art-lamp" d="M378 58q10-10 20 0-10 10-20 0l-9-7v14z" />
    <path class="art-food" d="M426 70q-8-8-16 0 8 8 16 0l7-5v10z" />
    <circle class="art-cloth" cx="420" cy="52" r="2.5" />
    <circle class="art-cloth" cx="424" cy="45" r="2" />
    <path class="art-wood" d="M0 138h480v6H0z" />
    <path class="art-mint" d="M0 144h480v24H0z" />
    <g transform="translate(156 88)">
      <path class="art-frame" d="M40 40h12v14H40zM24 52h44v5H24z" />
      <rect class="art-screen" x="6" y="-14" width="80" height="56" rx="5" />
      <path class="art-call" d="M12-8h68v44H12z" />
      <path class="art-cloth" d="M26 0h42v28H26z" />
      <path class="art-lamp" d="M26 0h42v6H26zM33 10h12l-4 7 4 7H33l4-7z" />
      <path class="art-line" d="M51 14h11M51 20h7" />
    </g>
  </>
);
