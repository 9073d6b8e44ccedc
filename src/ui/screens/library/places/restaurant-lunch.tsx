import { lamp } from './lamp.tsx';

export const RESTAURANT_LUNCH = (
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
