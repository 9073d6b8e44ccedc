import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { freshPage, openFirstChoice, SETTINGS, type FreshPage, type Setting } from './browser.ts';
import { atMost, type Figure } from './figure.ts';
import { addressOf, PLAYERS, type Player, type Site } from './site.ts';
import { median, p95 } from './statistics.ts';
import { DECISIONS } from './story.ts';
import { gather, type Transfer } from './transfers.ts';

const OF_INKJS = 0.9;
const BLOCKED = 100; // ms
const FRAME = 1000 / 60; // ms
const SCRIPTS = 60; // kB
const ALL = 75; // kB

/** One visit: what it took to the first choice, and each answer. */
interface Visit {
  readonly firstChoice: number; // ms
  readonly blocked: number; // ms
  readonly answers: readonly number[]; // ms
  readonly early: readonly Transfer[]; // asked for before the first choice
}

/**
 * The pages side by side, each visit with a fresh profile, in turns: the first choice, what blocks until then, the way
 * over the wire, and from each reply to its answer.
 */
export async function loadFigures(browser: Browser, site: Site, rounds: number, tell: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  let early: readonly Transfer[] = [];
  for (const setting of SETTINGS) {
    const visits: Record<Player, Visit[]> = { ours: [], inkjs: [], bare: [] };
    for (let round = 0; round < rounds; round++) {
      // In turns, so that whatever else the machine does meets everybody alike; nobody is always the first.
      for (let turn = 0; turn < PLAYERS.length; turn++) {
        const player = PLAYERS[(turn + round) % PLAYERS.length] ?? 'ours';
        // oxlint-disable-next-line no-await-in-loop -- one after the other: two at a time would slow each other down
        visits[player].push(await visit(browser, site, player, setting));
      }
      tell(`${setting}, round ${round + 1}: ${PLAYERS.map((player) => `${player} ${visits[player].at(-1)?.firstChoice.toFixed(0)} ms`).join(', ')}`);
    }
    early = visits.ours[0]?.early ?? early;
    figures.push(...timeFigures(setting, visits));
  }
  return [...figures, ...wireFigures(site, early)];
}

function timeFigures(setting: Setting, visits: Record<Player, Visit[]>): Figure[] {
  const first = (player: Player) => median(visits[player].map(({ firstChoice }) => firstChoice));
  const answers = (player: Player) => visits[player].flatMap((one) => one.answers);
  const others = `inkjs ${first('inkjs').toFixed(0)}, bare ${first('bare').toFixed(0)}`;
  const ratio = first('ours') / first('inkjs');
  const blocked = median(visits.ours.map((one) => one.blocked));
  const answered = (name: string, by: (values: readonly number[]) => number): Figure => {
    const [ours, inkjs, bare] = PLAYERS.map((player) => by(answers(player))) as [number, number, number];
    return {
      name: `choice to answer painted, ${name}, ${setting}`,
      measured: `${ours.toFixed(0)} ms (inkjs ${inkjs.toFixed(0)}, bare ${bare.toFixed(0)})`,
      limit: `≤ inkjs or + ${FRAME.toFixed(0)} ms`,
      held: ours <= inkjs + FRAME,
    };
  };
  return [
    {
      name: `first choice painted, ${setting}`,
      measured: `${first('ours').toFixed(0)} ms (${others}): ${ratio.toFixed(2)} × inkjs`,
      limit: `≤ ${OF_INKJS} ×`,
      held: ratio <= OF_INKJS,
    },
    setting === 'slow'
      ? atMost('blocking time until the first choice, slow', blocked, BLOCKED, ' ms')
      : { name: `blocking time until the first choice, ${setting}`, measured: `${blocked.toFixed(0)} ms` },
    answered('median', median),
    answered('p95', p95),
  ];
}

async function visit(browser: Browser, site: Site, player: Player, setting: Setting): Promise<Visit> {
  const fresh = await freshPage(browser, setting);
  try {
    const transfers = gather(fresh.devtools);
    await openFirstChoice(fresh, addressOf[player](site.url));
    const { firstChoice = Number.NaN, blocked } = await fresh.page.evaluate(() => window.probed);
    const from = await fresh.page.evaluate(() => performance.timeOrigin);
    await transfers.quiet();
    const answers = await choose(fresh);
    return {
      firstChoice,
      blocked: blocked.filter(({ start }) => start < firstChoice).reduce((sum, { over }) => sum + over, 0),
      answers,
      early: transfers.all().filter(({ at }) => at < from + firstChoice),
    };
  } finally {
    await fresh.close();
  }
}

/** Chooses replies with the mouse, one after the other as they stand. @returns ms from each to its answer */
async function choose({ page }: FreshPage): Promise<readonly number[]> {
  /* oxlint-disable no-await-in-loop -- an answer has to come before the next choice */
  for (let decision = 0; decision < DECISIONS; decision++) {
    const replies = page.locator('[data-reply]');
    await replies.first().waitFor(); // what can be said to an answer may come a frame after it
    const reply = replies.nth(decision % (await replies.count()));
    await reply.scrollIntoViewIfNeeded();
    const box = await reply.boundingBox();
    if (!box) throw new Error(`Decision ${decision + 1}: the reply is not to be seen`);
    await page.mouse.click(box.x + Math.min(40, box.width / 2), box.y + box.height / 2);
    await page.waitForFunction((done) => window.probed.answers.length === done, decision + 1, { timeout: 20_000, polling: 50 });
  }
  /* oxlint-enable no-await-in-loop */
  return page.evaluate(() => window.probed.answers);
}

/** Sizes are those of gzip, which every host has; our own server sends Brotli, which is told beside it. */
function wireFigures(site: Site, early: readonly Transfer[]): Figure[] {
  const sent = early.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const weight = (transfers: readonly Transfer[]) => transfers.reduce((sum, one) => sum + gzipBytes(site, one), 0) / 1000;
  const scripts = early.filter(({ type }) => type === 'Script');
  return [
    atMost('scripts before the first choice, gzip', weight(scripts), SCRIPTS, ' kB', 1),
    atMost('all before the first choice, gzip', weight(early), ALL, ' kB', 1),
    { name: 'all before the first choice as sent, headers included', measured: `${sent.toFixed(1)} kB in ${early.length} requests` },
  ];
}

const COMPRESSIBLE = /\.(?:css|html|js|json|svg)$/;

/** What a file of the site weighs with gzip, where it is worth compressing. */
export function gzipBytes(site: Site, { url }: Transfer): number {
  const path = new URL(url).pathname;
  const body = readFileSync(join(site.folder, path === '/' ? 'index.html' : decodeURIComponent(path)));
  return COMPRESSIBLE.test(path) || path === '/' ? gzipSync(body, { level: 9 }).byteLength : body.byteLength;
}
