import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/cli/root.mjs';
import { offences } from './support/house-rules.ts';
import { readSource } from './support/source.ts';

/** What the customer fixed, and the configuration that tools insist on finding here. */
const TOP_LEVEL = (
  'src scenes scenarios public tests index.html vite.config.ts package.json README.md ' +
  'tsconfig.json package-lock.json .gitignore .npmrc .oxlintrc.json .ci LICENSE CONTRIBUTING.md'
).split(' ');

/** Never part of the repository: what is installed and made, and what systems and editors leave behind. */
const NOT_OURS = '.git node_modules dist .cache coverage test-results .DS_Store .vscode .idea'.split(' ');

function filesBelow(...rooms: string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/').replace(/^\//, '')),
  );
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('the house', () => {
  test('keeps its directions, its pure rooms, its tokens and its door', () => {
    const sources = ['index.html', ...filesBelow('src', 'scenes')].filter((path) => /\.(tsx?|mjs|css|html)$/.test(path));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap((path) => offences(path, read(path)))).toEqual([]);
  });

  test('has only the agreed names at the top', () => {
    const extra = readdirSync(ROOT).filter(
      (name) => !TOP_LEVEL.includes(name) && !NOT_OURS.includes(name) && !name.endsWith('.tsbuildinfo'),
    );
    expect(extra, 'Put it into the room that it belongs to.').toEqual([]);
  });

  test('names every file by a concept', () => {
    const named = filesBelow('src', 'scenes', 'tests').flatMap((path) => offences(path.replace(/\.\w+$/, ''), ''));
    expect(named).toEqual([]);
  });

  test('keeps Phaser out of tests that run without a browser', () => {
    const inNode = filesBelow('tests').filter((path) => /\.test\.tsx?$/.test(path) && !path.includes('.browser.test.'));
    const importing = inNode.filter((path) => readSource(path, read(path)).imports.some(({ from }) => from === 'phaser'));
    expect(importing, 'Name it *.browser.test.ts, or move the rule that it tests out of the scene.').toEqual([]);
  });
});

test('the page tints the browser around it with the paper of the tokens, which HTML cannot name', () => {
  const paper = /--paper:\s*(#[\da-f]{6})/i.exec(read('src/ui/styles/tokens.css'))?.[1];
  const tint = /name="theme-color" content="(#[\da-f]{6})"/i.exec(read('index.html'))?.[1];
  expect(tint, 'Write the value of --paper into the theme-color of index.html.').toBe(paper ?? 'no --paper');
});

describe('the packages', () => {
  interface Packages {
    readonly packages: Record<string, { readonly resolved?: string; readonly optionalDependencies?: object }>;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as Packages;
  const paths = Object.keys(packages);

  test('come from whatever registry is set, so the lockfile names no host', () => {
    expect(paths.filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
  });

  test('are all in the lockfile, for other systems too, or npm ci refuses a fresh clone', () => {
    const missing = paths.flatMap((path) =>
      Object.keys(packages[path]?.optionalDependencies ?? {}).filter(
        (name) => !paths.some((known) => known.endsWith(`node_modules/${name}`)),
      ),
    );
    expect(missing, 'Add them to package-lock.json with version, cpu and os.').toEqual([]);
  });

  test('are pinned to one version each', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose, 'Install with npm install --save-exact.').toEqual([]);
  });
});

/** Each is wrong in one way; the rules must find it and say what to do instead. */
const WRONG: readonly [path: string, text: string, finding: RegExp][] = [
  ['src/domain/score.ts', "import { createMachine } from 'xstate';", /must not import xstate.*plain data/],
  ['src/domain/score.ts', "import type { Play } from '../machines/play.ts';", /must not import src\/machines\/play\.ts/],
  ['src/domain/seed.ts', 'export const seed = Math.random();', /Math\.random.*seed/],
  ['src/domain/clock.ts', 'export const now = () => Date.now();', /Date\.now.*simulated clock/],
  ['src/domain/clock.ts', 'export const now = () => new Date();', /new Date\(\).*simulated clock/],
  ['src/machines/play.ts', 'setTimeout(() => {}, 5);', /setTimeout.*delays/],
  ['src/machines/play.ts', 'globalThis.setInterval(() => {}, 5);', /setInterval.*delays/],
  ['src/ports.ts', "export * from './adapters/progress/idb.ts';", /must not import src\/adapters/],
  ['src/adapters/progress/idb.ts', "import { Call } from '../../ui/screens/call.tsx';", /must not import src\/ui/],
  ['src/ui/screens/call.tsx', "import { boot } from '../../../scenes/boot.ts';", /must not import scenes\/boot\.ts.*never meets/],
  ['src/ui/screens/call.tsx', "import { open } from '../../adapters/progress/idb.ts';", /must not import src\/adapters/],
  ['src/ui/screens/call.tsx', "import { Mood } from '../../domain/mood';", /lacks its extension/],
  ['src/ui/parts/line.tsx', 'const x = <p dangerouslySetInnerHTML={{ __html: y }} />;', /dangerouslySetInnerHTML.*JSX/],
  ['src/ui/parts/line.tsx', 'element.innerHTML = text;', /innerHTML.*JSX/],
  ['src/ui/parts/line.tsx', "element['insertAdjacentHTML']('x', y);", /insertAdjacentHTML.*JSX/],
  ['src/ui/parts/gauge.tsx', "const style = { color: '#c0392b' };", /#c0392b.*tokens/],
  ['src/ui/parts/gauge.tsx', 'const style = `1px solid #c00`;', /#c00.*tokens/],
  ['src/ui/styles/call.css', '.line { color: #c0392b; }', /a colour.*tokens/],
  ['src/ui/styles/call.css', '.line { color: rgb(1 2 3); }', /a colour.*tokens/],
  ['src/ui/styles/call.css', '@import url(https://fonts.example.org/x.css);', /another host/],
  ['src/ui/screens/library.tsx', "localStorage.setItem('a', 'b');", /localStorage.*port/],
  ['src/app/main.ts', "await fetch('/x');", /fetch.*port/],
  ['src/app/main.ts', 'window.indexedDB.open(name);', /indexedDB.*port/],
  ['src/app/compose.ts', "import { boot } from '../../scenes/boot.ts';", /before the first choice.*import\(…\)/],
  ['src/app/compose.ts', "import { parse } from '../authoring/scenario-file.ts';", /must not import src\/authoring/],
  ['scenes/boot.ts', "import { Call } from '../src/ui/screens/call.tsx';", /must not import src\/ui/],
  ['scenes/boot.ts', "import { compose } from '../src/app/compose.ts';", /must not import src\/app/],
  ['scenes/boot.ts', "import { bake } from './bake/peeps.ts';", /before the build/],
  ['scenes/stage.ts', 'graphics.fillStyle(0xff8800);', /0xff8800.*tokens/],
  ['scenes/stage.ts', "load.image('https://cdn.example.org/a.png');", /another host/],
  ['src/authoring/scenario-file.ts', "import { render } from 'preact';", /must not import preact/],
  ['src/domain/utils.ts', '', /"utils" says nothing/],
  ['src/ui/helpers/line.tsx', '', /"helpers" says nothing/],
  ['scenes/mood-manager.ts', '', /"manager" says nothing/],
  ['index.html', '<script src="https://cdn.example.org/a.js"></script>', /another host/],
];

/** Looks wrong at a glance, and is allowed. */
const RIGHT: readonly [path: string, text: string][] = [
  ['src/domain/score.ts', "import type { Move } from './moves.ts'; // not localStorage, not Math.random()"],
  ['src/domain/promises.ts', 'export interface Promised { readonly Date: string; fetch(): void }'],
  ['src/machines/play.machine.ts', "import { setup } from 'xstate'; import type { Scenario } from '../domain/scenario.ts';"],
  ['src/ui/parts/line.tsx', "import { useState } from 'preact/hooks'; const x = <a href=\"#app\">{library.fetch}</a>;"],
  ['src/ui/styles/call.css', '#app { color: var(--ink); } /* #fff */'],
  ['src/ui/styles/tokens.css', ':root { --ink: #1d1b22; }'],
  ['src/adapters/library/bundled.ts', 'export const load = (path: string) => fetch(path);'],
  ['src/app/compose.ts', "import type { Stage } from '../../scenes/stage.ts'; const stage = import('../../scenes/boot.ts');"],
  ['scenes/palette.ts', 'export const INK = 0x1d1b22;'],
  ['scenes/place/office.ts', "const namespace = 'http://www.w3.org/2000/svg';"],
];

describe('the rules themselves', () => {
  test.each(WRONG)('find fault with %s: %s', (path, text, finding) => {
    expect(offences(path, text)).toEqual([expect.stringMatching(finding)]);
  });

  test.each(RIGHT)('leave %s alone: %s', (path, text) => {
    expect(offences(path, text)).toEqual([]);
  });

  test('speak about rooms that exist', () => {
    expect(['src/domain', 'src/machines', 'scenes'].filter((room) => !existsSync(join(ROOT, room)))).toEqual([]);
  });
});
