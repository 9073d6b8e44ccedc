/** A pendant lamp hanging at x. */
export const lamp = (x: number) => (
  <g transform={`translate(${x} 0)`}>
    <path class="art-glow" d="M-24 44-70 168H70L24 44z" />
    <path class="art-line" d="M0 0v20" />
    <path class="art-lamp" d="M-27 44a27 27 0 0 1 54 0z" />
    <ellipse class="art-light" cy="44" rx="23" ry="4" />
  </g>
);
