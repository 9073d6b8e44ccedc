import type { CDPSession } from 'playwright';

/** Something that came over the wire. */
export interface Transfer {
  readonly url: string;
  readonly type: string; // as DevTools names it: Document, Script, Stylesheet …
  readonly at: number; // asked for, ms since 1970
  readonly bytes: number; // as sent, headers included
}

const QUIET = 400; // ms without a request under way

/** Notes everything that a page loads from now on. */
export function gather(devtools: CDPSession): { all(): readonly Transfer[]; quiet(): Promise<void> } {
  const asked = new Map<string, Omit<Transfer, 'bytes'>>();
  const done: Transfer[] = [];
  let last = performance.now();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type, wallTime }) => {
    last = performance.now();
    if (request.url.startsWith('http')) asked.set(requestId, { url: request.url, type: type ?? 'Other', at: wallTime * 1000 });
  });
  const end = (requestId: string, bytes: number) => {
    last = performance.now();
    const one = asked.get(requestId);
    asked.delete(requestId);
    if (one) done.push({ ...one, bytes });
  };
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength));
  devtools.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  return {
    all: () => done,
    quiet: () =>
      new Promise((resolve) => {
        const look = () => {
          if (asked.size === 0 && performance.now() - last > QUIET) resolve();
          else setTimeout(look, QUIET / 4);
        };
        look();
      }),
  };
}
