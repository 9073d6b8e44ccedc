import type { Library } from '../ports.ts';
import { whenIdle } from './after-paint.ts';

/**
 * Once the first choice is on the page and the browser has nothing better to do, the screens of the rest of the play are
 * fetched, so that a play that has begun can be finished without a network. Trouble is told when a screen is wanted.
 */
export function fetchAhead(library: Library, scenario: string, language: string, allTexts: () => Promise<unknown>): void {
  const quietly = (start: () => Promise<unknown>) => void start().catch(() => undefined);
  whenIdle(() => {
    quietly(() => import('../ui/screens/desk/DeskScreen.tsx'));
    quietly(() => import('./rooms/DebriefRoom.tsx'));
    quietly(() => import('../ui/screens/debrief/DebriefScreen.tsx'));
    quietly(() => import('../ui/parts/moment-parts.ts'));
    quietly(() => import('./results.ts'));
    quietly(() => import('./rooms/take-along.ts'));
    quietly(() => import('../adapters/records/open.ts'));
    quietly(() => import('../adapters/verification/web-crypto.ts'));
    quietly(() => library.ideal(scenario));
    quietly(() => library.bringReasons(scenario, language));
    quietly(() => library.methods());
    quietly(() => library.methodTexts(language));
    quietly(allTexts);
  });
}
