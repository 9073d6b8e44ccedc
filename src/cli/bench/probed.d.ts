/** What pages/probe.js leaves on the page. Times in ms since the page was asked for. */
interface Probed {
  /** The first frame in which replies stand is painted. */
  firstChoice?: number;
  /** Tasks of more than 50 ms: when they began and what of each is beyond 50. */
  readonly blocked: { readonly start: number; readonly over: number }[];
  /** From the choice to the frame in which the answer is painted, one by one. */
  readonly answers: number[];
  /** Frames that the page has asked for so far. */
  frames: number;
}

/** What pages/stage-probe.js leaves on the page. */
interface Staged {
  /** The ids of the animation frames in which something was drawn. */
  readonly frames: number[];
  /** How often anything was drawn, in whatever frame or between them. */
  draws: number;
}

interface Window {
  probed: Probed;
  staged: Staged;
  /** Tells the bench that the first choice is painted. */
  benchFirstChoice?: (nothing: string) => void;
}
