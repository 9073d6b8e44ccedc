import type { Browser } from 'playwright';
import { freshPage, openFirstChoice } from './browser.ts';
import type { Figure } from './figure.ts';
import { heapOf } from './heap.ts';
import { addressOf, longId, type Site } from './site.ts';
import { median } from './statistics.ts';
import { gather } from './transfers.ts';

/** Nodes of the generated stories. */
export const SIZES: readonly number[] = [50, 500, 5_000];
/** Where first choice and heap have to stay below those of inkjs. */
const JUDGED = 5_000;
const RIVALS = ['ours', 'inkjs'] as const;
const MEGABYTE = 1e6;

/**
 * Cost that grows with the story, of ours and of the page on inkjs: the first choice, and the heap once all has come,
 * which is compared without the stage, for the other page has no pictures.
 */
export async function growthFigures(browser: Browser, site: Site, rounds: number, tell: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const seen = { ours: [] as Grown[], inkjs: [] as Grown[] };
    for (let round = 0; round < rounds; round++) {
      for (const player of round % 2 === 0 ? RIVALS : RIVALS.toReversed()) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other: two at a time would slow each other down
        seen[player].push(await grown(browser, addressOf[player](site.url, longId(size)), player === 'ours' ? '&stage=off' : ''));
      }
    }
    const middle = (player: 'ours' | 'inkjs', of: keyof Grown) => median(seen[player].map((one) => one[of]));
    const first = { ours: middle('ours', 'firstChoice'), inkjs: middle('inkjs', 'firstChoice') };
    const heap = { ours: middle('ours', 'heap') / MEGABYTE, inkjs: middle('inkjs', 'heap') / MEGABYTE };
    const judge = (held: boolean) => (size === JUDGED ? { limit: '≤ inkjs', held } : {});
    figures.push(
      {
        name: `first choice, ${size} nodes`,
        measured: `${first.ours.toFixed(0)} ms (inkjs ${first.inkjs.toFixed(0)})`,
        ...judge(first.ours <= first.inkjs),
      },
      {
        name: `heap without the stage, ${size} nodes`,
        measured: `${heap.ours.toFixed(1)} MB (inkjs ${heap.inkjs.toFixed(1)})`,
        ...judge(heap.ours <= heap.inkjs),
      },
    );
    tell(`${size} nodes: measured`);
  }
  return figures;
}

interface Grown {
  readonly firstChoice: number; // ms
  readonly heap: number; // bytes, once the page has become quiet
}

/** @param plainly what to add to the address for a page without pictures */
async function grown(browser: Browser, address: string, plainly: string): Promise<Grown> {
  const { firstChoice } = await opened(browser, address);
  const { heap } = await opened(browser, address + plainly);
  return { firstChoice, heap };
}

async function opened(browser: Browser, address: string): Promise<Grown> {
  const fresh = await freshPage(browser, 'as it is');
  try {
    const transfers = gather(fresh.devtools);
    await openFirstChoice(fresh, address);
    const firstChoice = await fresh.page.evaluate(() => window.probed.firstChoice ?? Number.NaN);
    await transfers.quiet();
    return { firstChoice, heap: await heapOf(fresh) };
  } finally {
    await fresh.close();
  }
}
