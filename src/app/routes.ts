/**
 * The address tells which play is open (`#/play/<id>`), so that a reload or the browser's history leads back to it and
 * the back button leads out of a play to the library. `#/replay/<code>` carries a whole play that somebody shares.
 */

const PLAY = /^#\/play\/([0-9a-f-]{36})$/;

export function placeOf(hash: string): { readonly play: string } | null {
  const play = PLAY.exec(hash)?.[1];
  return play ? { play } : null;
}

const REPLAY = /^#\/replay\/(.*)$/;

/** The code of a shared play, of whatever characters: it is for its reader to refuse it. */
export function replayOf(hash: string): string | null {
  return REPLAY.exec(hash)?.[1] ?? null;
}

/** The code in a link that somebody typed or pasted; what is no such link is taken for the code itself. */
export function codeIn(link: string): string {
  return /#\/replay\/(.*)$/.exec(link)?.[1] ?? link;
}

/** The link under which anybody can see the play of a code. */
export function replayAddress(code: string): string {
  return `${location.origin}${location.pathname}#/replay/${code}`;
}

/** A play in which nothing has been done yet. */
export interface Begun {
  readonly scenario: string;
  readonly seed: number;
}

/** The play that was begun at this address, which outlives a reload; null where there is none. */
export function begunHere(): Begun | null {
  const { scenario, seed } = (history.state ?? {}) as Partial<Begun>;
  return typeof scenario === 'string' && typeof seed === 'number' ? { scenario, seed } : null;
}

export const routes = {
  /**
   * @param play the open play, null for the library
   * @param begun what the browser remembers with the address, as long as nothing of the play is kept
   */
  follow(play: string | null, begun: Begun | null = null): void {
    const before = placeOf(location.hash)?.play ?? null;
    const here = before ?? replayOf(location.hash);
    if (here === play) return;
    const address = play === null ? location.pathname : `${location.pathname}#/play/${play}`;
    // From a shared play one goes back to it.
    if (play !== null && before === null) history.pushState(begun, '', address);
    else history.replaceState(begun, '', address);
  },
  /** Told when the player goes by the browser's own means: out of a play (null), back into one, or to a shared one. */
  onTravel(listener: (play: string | null) => void, toReplay: () => void): void {
    addEventListener('popstate', () => (replayOf(location.hash) === null ? listener(placeOf(location.hash)?.play ?? null) : toReplay()));
  },
};
