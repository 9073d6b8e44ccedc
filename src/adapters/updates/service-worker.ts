import { Workbox } from 'workbox-window';
import type { Updates } from '../../ports.ts';

/** Beside the page; src/cli/offline.ts builds it. */
const WORKER = 'sw.js';
/** The only policy that the page allows: it makes the address of the worker, and nothing else. */
const POLICY = 'heat-worker';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

function workerAddress(): string {
  const address = new URL(WORKER, document.baseURI).href;
  const trusted = (window as unknown as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  return trusted ? trusted.createPolicy(POLICY, { createScriptURL: () => address }).createScriptURL(address) : address;
}

/** Keeps the game on the device and tells of later versions, by means of a service worker. Null where the browser has none. */
export async function serviceWorkerUpdates(): Promise<Updates | null> {
  if (!('serviceWorker' in navigator)) return null;
  const worker = new Workbox(workerAddress());
  const listeners = new Set<() => void>();
  let state: Updates['state'] = 'current';
  const become = (next: Updates['state']) => {
    state = next;
    for (const listener of listeners) listener();
  };
  worker.addEventListener('waiting', () => become('waiting'));
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate) become('taken');
  });
  await worker.register();
  return {
    get state() {
      return state;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: () => worker.messageSkipWaiting(),
    look: () => void worker.update().catch(() => undefined), // without a network there is nothing to find
  };
}
