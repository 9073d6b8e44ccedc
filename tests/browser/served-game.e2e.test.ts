import { describe, expect, inject } from 'vitest';
import { EACH_VIEWPORT, test } from './support/game.ts';

describe.each(EACH_VIEWPORT)('the built game on a %s', (viewport) => {
  test('comes up without a complaint and says which language it speaks', async ({ openGame }) => {
    const page = await openGame({ viewport });
    await page.locator('#app > *').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^[a-z]{2}$/);
    expect(await page.title()).not.toBe('');
  });

  test('needs no scrolling sideways', async ({ openGame }) => {
    const page = await openGame({ viewport });
    await page.locator('#app > *').first().waitFor();
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
  });
});

describe('the policy of the page', () => {
  test('is sent as a header as well, and keeps the game out of foreign frames', async () => {
    const { headers } = await fetch(inject('gameUrl'));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.for(['with the header', 'from a host that sends no header'])('lets no string become markup and asks no other host: %s', async (host, { openGame }) => {
    const page = await openGame({ tolerates: /requires 'TrustedHTML' assignment|violates the following Content Security Policy|Refused to connect/ });
    if (host !== 'with the header') {
      await page.route(({ pathname }) => pathname === '/', async (route) => {
        const answer = await route.fetch();
        const { 'content-security-policy': _, ...headers } = answer.headers();
        await route.fulfill({ response: answer, headers });
      });
      await page.reload();
    }
    await page.locator('#app > *').first().waitFor();
    const outcome = await page.evaluate(async () => {
      const refused = async (act: () => unknown) => {
        try {
          await act();
          return 'went through';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : 'failed otherwise';
        }
      };
      return {
        markup: await refused(() => document.body.insertAdjacentHTML('beforeend', '<p>planted</p>')),
        request: await refused(() => fetch('https://example.org/')),
      };
    });
    expect(outcome).toEqual({ markup: 'refused', request: 'refused' });
  });
});

describe('the server', () => {
  test('compresses, and lets what carries a hash be kept for good', async () => {
    const gameUrl = inject('gameUrl');
    const page = await (await fetch(gameUrl)).text();
    const script = /"\.\/(assets\/index-[^"]+\.js)"/.exec(page)?.[1];
    const answer = await fetch(new URL(script ?? 'no script in the page', gameUrl), {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
  });

  test('gives out nothing that lies beside the game', async () => {
    const paths = ['.vite/manifest.json', '..%2fpackage.json', '%2e%2e/package.json', 'no-such-file', '%E0%A4%A'];
    const answers = await Promise.all(paths.map((path) => fetch(inject('gameUrl') + path)));
    expect(answers.map((answer) => answer.status)).toEqual(paths.map(() => 404));
  });
});
