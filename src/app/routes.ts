/**
 * The address tells which play is open (`#/play/<id>`), so that a reload or the browser's history leads back to it and
 * the back button leads out of a play to the library.
 */

const PLAY = /^#\/play\/([0-9a-f-]{36})$/;

export function placeOf(hash: string): { readonly play: string } | null {
  const play = PLAY.exec(hash)?.[1];
  return play ? { play } : null;
}

export const routes = {
  /** @param play the open play, null for the library; undefined leaves the address as it is */
  follow(play: string | null | undefined): void {
    if (play === undefined) return;
    const here = placeOf(location.hash)?.play ?? null;
    if (here === play) return;
    const address = play === null ? location.pathname : `${location.pathname}#/play/${play}`;
    if (play !== null && here === null) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
  /** Told when the player goes by the browser's own means: out of a play (null), or back into one. */
  onTravel(listener: (play: string | null) => void): void {
    addEventListener('popstate', () => listener(placeOf(location.hash)?.play ?? null));
  },
};
