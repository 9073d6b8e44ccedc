import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { phaserParts, setFlags } from '../../scenes/phaser-parts/phaser-parts.ts';

test('settles Phaser\'s feature tests and leaves every other typeof alone', () => {
  expect(setFlags('if (typeof WEBGL_RENDERER) a(); if (typeof FEATURE_SOUND) b();')).toBe('if (true) a(); if (false) b();');
  expect(setFlags("typeof URL === 'function' && typeof value")).toBe("typeof URL === 'function' && typeof value");
});

test('builds what the stage uses of Phaser into at most 195 kB', { timeout: 60_000 }, async () => {
  const entry = 'virtual:entry';
  const output = await build({
    configFile: false, logLevel: 'error', publicDir: false,
    build: { write: false, rollupOptions: { input: entry } },
    plugins: [
      phaserParts(),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry
          ? 'import * as Phaser from "phaser"; globalThis.kept = [Phaser.Game, Phaser.Scene, Phaser.Scale.NONE, Phaser.WEBGL, Phaser.CANVAS];'
          : undefined),
      },
    ],
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  expect(code).toContain('TweenManager');
  expect(code).not.toMatch(/typeof (WEBGL_RENDERER|FEATURE_SOUND)/);
  const size = gzipSync(code).length;
  expect(size).toBeLessThanOrEqual(195_000);
  expect(size).toBeGreaterThan(100_000);
});
