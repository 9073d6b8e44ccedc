import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { ROOT } from './root.mjs';

/*
 * npm run icons: draws public/icon.svg as the pictures that a phone's home screen wants.
 * A maskable icon may be cut to any shape: what matters stays within its middle (80 %), on ground to its edges.
 */
const PUBLIC = join(ROOT, 'public');
const ICONS = join(PUBLIC, 'icons');
const SIZES: readonly [name: string, size: number, share: number, ground: boolean][] = [
  ['icon-192', 192, 1, false],
  ['icon-512', 512, 1, false],
  ['maskable-512', 512, 0.62, true],
  ['apple-touch-180', 180, 0.7, true],
];

const ground = /--paper:\s*(#[\da-f]{6})/i.exec(readFileSync(join(ROOT, 'src', 'ui', 'styles', 'tokens.css'), 'utf8'))?.[1];
if (ground === undefined) throw new Error('tokens.css names no --paper');
const icon = `data:image/svg+xml;base64,${readFileSync(join(PUBLIC, 'icon.svg')).toString('base64')}`;
mkdirSync(ICONS, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  for (const [name, size, share, filled] of SIZES) {
    /* oxlint-disable no-await-in-loop -- one page after the other */
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const inner = Math.round(size * share);
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${filled ? ground : 'transparent'}"><img src="${icon}" width="${inner}" height="${inner}">`,
    );
    await page.screenshot({ path: join(ICONS, `${name}.png`), omitBackground: !filled });
    await page.close();
    /* oxlint-enable no-await-in-loop */
  }
} finally {
  await browser.close();
}
