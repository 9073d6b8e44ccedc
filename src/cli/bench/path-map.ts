import type { Browser } from 'playwright';
import { freshPage } from './browser.ts';
import { atMost, type Figure } from './figure.ts';
import { keepAll, type PlayRecord } from './many-plays.ts';
import { longId, type Site } from './site.ts';
import { median } from './statistics.ts';

/** Nodes of the story whose whole way is drawn: so many decisions less one. */
export const MAPPED = 61;
const OPENS_IN = 200; // ms
const SLOWER = 4; // times the processor is slowed down
const ID = '00000000-0000-4000-8000-00000000006a';

/** How soon the map of a conversation of sixty decisions is painted, and one of them opened, on a slow processor. */
export async function pathMapFigures(browser: Browser, site: Site, rounds: number): Promise<Figure[]> {
  const fresh = await freshPage(browser, 'as it is');
  const { page, devtools } = fresh;
  try {
    await page.addInitScript(() => localStorage.setItem('heat.settings', JSON.stringify({ introSeen: true })));
    await page.goto(`${site.url}?lang=en&motion=off`);
    await page.locator('[data-room="progress"]').waitFor();
    await keepAll(page, [playOfAll(site)]);
    await page.goto(`${site.url}?lang=en&motion=off&again#/play/${ID}`);
    await page.locator('.path-map').waitFor();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const drawn: number[] = [];
    const opened: number[] = [];
    const list = '.path-map .as-list input';
    /* oxlint-disable no-await-in-loop -- one after the other */
    for (let round = 0; round < rounds; round++) {
      await painted(page, list);
      drawn.push(await painted(page, list));
      opened.push(await painted(page, `.path-stop[data-turn="${10 + round}"]`));
    }
    /* oxlint-enable no-await-in-loop */
    return [
      atMost(`path map of ${MAPPED - 1} decisions drawn, a quarter of the processor`, median(drawn), OPENS_IN, ' ms'),
      atMost('  one of its decisions opened', median(opened), OPENS_IN, ' ms'),
    ];
  } finally {
    await fresh.close();
  }
}

function playOfAll(site: Site): PlayRecord {
  const scenario = longId(MAPPED);
  return {
    form: 2,
    id: ID,
    learner: '',
    playthrough: {
      scenario,
      revision: site.revisionOf(scenario),
      seed: 1,
      mode: 'practice',
      language: 'en',
      actions: ['contact:call', ...Array.from({ length: MAPPED - 1 }, (_, place) => `reply:n${place}-a`)],
    },
    name: '',
    began: 0,
    changed: 1,
    ended: true,
  };
}

/** @returns ms from a click until what it brings is painted */
async function painted(page: Awaited<ReturnType<typeof freshPage>>['page'], selector: string): Promise<number> {
  return page.evaluate(
    async (of) =>
      new Promise<number>((done) => {
        const began = performance.now();
        document.querySelector<HTMLElement>(of)?.click();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
      }),
    selector,
  );
}
