import { lamp } from './lamp.tsx';

export const TRADE_COUNTER = (
  <>
    <path class="art-wall" d="M0 0h480v168H0z" />
    <path class="art-shade" d="M24 18h150v114H24z" />
    <path class="art-board" d="M18 10h6v122h-6zM94 10h6v122h-6zM170 10h6v122h-6z" />
    <path class="art-lamp" d="M14 50h166v5H14zM14 90h166v5H14z" />
    <path class="art-seat" d="M28 24h18l-3 26H31zM50 24h18l-3 26H53zM104 64h18l-3 26h-12zM126 64h18l-3 26h-12z" />
    <path class="art-food" d="M72 24h18l-3 26H75zM148 64h18l-3 26h-12zM104 24h18l-3 26h-12z" />
    <path class="art-carton" d="M126 28h40v22h-40zM28 62h34v28H28zM66 68h24v22H66zM28 104h44v28H28zM104 102h34v30h-34zM142 108h24v24h-24z" />
    <path class="art-frame" d="M272 14h192v118H272z" />
    <path class="art-sky" d="M282 24h172v108H282z" />
    <path class="art-city" d="M282 96V76h30V64h26v18h34V70h28v12h54v16z" />
    <path class="art-shade" d="M282 96h172v36H282z" />
    <path class="art-steel" d="M282 24h172v26H282z" />
    <path class="art-chalk" d="M284 32h168M284 41h168" />
    <g transform="translate(322 74)">
      <path class="art-glow" d="M36-14a13 13 0 1 0 .1 0z" />
      <path class="art-line" d="M-2 52V0M4 52V0M-14 50H2M22 30l5-28h22l6 28" />
      <path class="art-carton" d="M-16 30H0v18h-16z" />
      <path class="art-food" d="M8 50V30h14l8-12h22l6 32z" />
      <path class="art-lamp" d="M32-4h10v6H32z" />
      <circle class="art-hair" cx="18" cy="52" r="7" />
      <circle class="art-hair" cx="48" cy="52" r="7" />
    </g>
    {lamp(224)}
    <path class="art-wood" d="M0 132h480v7H0z" />
    <path class="art-dado" d="M0 139h480v29H0z" />
    <g transform="translate(132 88)">
      <path class="art-carton" d="m0 18 14-10h52L54 18z" />
      <path class="art-wood" d="m54 18 12-10v30L54 50z" />
      <path class="art-carton" d="M0 18h54v32H0z" />
      <path class="art-cloth" d="M22 18h11v12H22zM5 34h18v11H5z" />
    </g>
    <g transform="translate(220 90)">
      <path class="art-board" d="M18 22h9v26h-9zM0 4q0-4 4-4h34q4 0 5 4l3 10q0 4-4 4H4q-4 0-4-4zM8 46h28v6H8z" />
      <path class="art-lamp" d="M-3 6h6v7h-6z" />
    </g>
  </>
);
