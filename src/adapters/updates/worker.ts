import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/**
 * The service worker: keeps every file of the build on the device, so that the game works without a network. A later
 * build is fetched whole beside it and waits until the player takes it, or no tab of the game is open any more.
 */
declare const FILES: readonly { readonly url: string; readonly revision: string | null }[];

/** What of a worker's scope is used here; its types clash with those of a page. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent<{ readonly type?: string } | null>) => void): void;
}
const scope = self as unknown as WorkerScope;

// The page is one, whatever a link asks of it.
precacheAndRoute([...FILES], { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();
clientsClaim();
scope.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void scope.skipWaiting();
});
