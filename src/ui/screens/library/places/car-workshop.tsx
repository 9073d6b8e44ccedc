export const CAR_WORKSHOP = (
  <>
    <path class="art-wall" d="M0 0h480v168H0z" />
    <path class="art-frame" d="M90 8h382v34H90z" />
    <path class="art-sky" d="M96 13h70v24H96zM172 13h70v24h-70zM248 13h70v24h-70zM324 13h70v24h-70zM400 13h66v24h-66z" />
    <path class="art-seat" d="M0 84h480v52H0z" />
    <path class="art-food" d="M0 81h480v4H0z" />
    <path class="art-steel" d="M0 14h60v122H0z" />
    <path class="art-chalk art-thick" d="M10 18v114M30 18v114M50 18v114" />
    <path class="art-wood" d="M76 48h104v52H76z" />
    <path class="art-carton" d="M81 53h94v42H81z" />
    <path class="art-line art-cool" d="M94 60v28M106 60v25M118 60v22M130 60v19" />
    <path class="art-lamp" d="M144 60h22v8h-22zM152 68h6v20h-6z" />
    <path class="art-lamp" d="M80 106h96v34H80z" />
    <path class="art-dado" d="M76 100h104v7H76z" />
    <path class="art-line" d="M112 117h32M112 129h32" />
    <path class="art-food" d="M222 30h12v106h-12zM458 30h12v106h-12z" />
    <path class="art-dado" d="M228 116h232v6H228z" />
    <path class="art-steel" d="M238 110q-4-22 8-28l32-8 24-24q4-4 12-4h56q12 0 20 8l18 20 22 5q10 3 12 14l2 17z" />
    <path class="art-ice" d="m288 74 18-18q4-4 10-4h16v22zM338 52h32q8 0 14 6l14 16h-60z" />
    <path class="art-lamp" d="M334 78v30h-44q0-18 6-30z" />
    <path class="art-line" d="M338 78v30M322 85h7M384 85h8" />
    <circle class="art-hair" cx="272" cy="110" r="18" />
    <circle class="art-steel" cx="272" cy="110" r="10" />
    <circle class="art-hair" cx="412" cy="110" r="18" />
    <circle class="art-steel" cx="412" cy="110" r="10" />
    <path class="art-sun" d="m240 88 8-2 2 10h-9z" />
    <path class="art-wood" d="M0 140h480v6H0z" />
    <path class="art-carton" d="M0 146h480v22H0z" />
    <g transform="translate(96 132)">
      <circle class="art-line" cx="0" cy="10" r="9" />
      <rect class="art-board" x="10" y="4" width="40" height="17" rx="8" />
      <path class="art-steel" d="M48 10h22v5H48z" />
      <path class="art-food" d="m-46 4 26-4 8 8-6 9-26 3z" />
    </g>
    <g transform="translate(212 150)">
      <path class="art-seat" d="M0 0-30-24l10-12z" />
      <path class="art-leaf" d="m0 0-20-36 13-5z" />
      <path class="art-food" d="m0 0-6-41 13 0z" />
      <path class="art-lamp" d="m0 0 8-41 12 5z" />
      <path class="art-coat" d="m0 0 21-35 10 11z" />
    </g>
  </>
);
