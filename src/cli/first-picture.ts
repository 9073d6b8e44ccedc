import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { build, runnerImport, type Plugin } from 'vite';
import type { draw } from '../app/picture/draw.tsx';
import { PICTURE, POLICY_NAME, type Picture } from '../app/picture/picture.ts';
import { entriesOf, type Entry } from '../authoring/vite-plugin.ts';
import { ROOT } from './root.mjs';

/** What everything begins with, styles included. */
const PAGE = 'index.html';
const PAINT = join(ROOT, 'src', 'app', 'picture', 'paint.ts');
const DRAW = join(ROOT, 'src', 'app', 'picture', 'draw.tsx');
/** The name in paint.ts for what only the finished build knows. */
const BUILT = 'BUILT';

/**
 * Draws the first choice of every scenario in each of its languages when the game is built, and puts the script into the
 * page that shows it (src/app/picture). The game itself, whole and in one script, comes after it: on a slow line each
 * further request costs more than its bytes.
 */
export function firstPicture(): Plugin {
  let inGame: ReadonlySet<string> = new Set();
  let reading: Pick<Plugin, 'api'> | undefined;
  /** Where the pictures were put, by scenario and language. */
  const files = new Map<string, Map<string, string>>();
  let script = '';
  return {
    name: 'first-picture',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'game', test: (id: string) => inGame.has(id) }] } },
        },
      },
    }),
    configResolved({ plugins }) {
      reading = plugins.find(({ name }) => name === 'scenarios');
    },
    async buildStart() {
      if (!reading) throw new Error('There is no plugin that has read the scenarios');
      for (const [id, pictures] of await drawAll(entriesOf(reading))) {
        const of = new Map<string, string>();
        files.set(id, of);
        for (const [language, picture] of pictures) {
          of.set(language, this.emitFile({ type: 'asset', name: `first-${id}-${language}.js`, source: `${PICTURE}(${JSON.stringify(picture)});\n` }));
        }
      }
      script = await paintScript();
    },
    buildEnd(failure) {
      if (failure) return;
      const start = [...this.getModuleIds()].find((id) => id.endsWith(PAGE));
      if (start === undefined) throw new Error(`The game has no module "${PAGE}"`);
      const found = new Set<string>();
      const waiting = [start];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (found.has(id)) continue;
        found.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
      inGame = found;
    },
    generateBundle: {
      // Before the page is written, which names them.
      order: 'pre',
      handler(_options, bundle) {
        for (const one of Object.values(bundle)) {
          if (one.type === 'chunk' && one.isEntry && one.imports.length > 0) throw new Error('The game is not in one script');
        }
        const named = (id: string) => this.getFileName(id);
        for (const of of files.values()) for (const [language, id] of of) of.set(language, named(id));
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }): string {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
        const game = chunks.find(({ isEntry }) => isEntry)?.fileName;
        if (game === undefined) throw new Error('The build has no entry');
        const fileOf = (module: RegExp) => chunks.find(({ facadeModuleId }) => module.test(facadeModuleId ?? ''))?.fileName;
        const pictures = Object.fromEntries(
          [...files].map(([scenario, of]) => [
            scenario,
            Object.fromEntries(
              [...of].map(([language, file]) => {
                const ahead = [
                  fileOf(new RegExp(`virtual:scenario/${scenario}/`)),
                  fileOf(new RegExp(`virtual:texts/${scenario}/${language}/`)),
                  fileOf(new RegExp(`src/ui/text/${language}/play\\.json$`)),
                ];
                return [language, { file: `./${file}`, ahead: ahead.flatMap((name) => (name === undefined ? [] : [`./${name}`])) }];
              }),
            ),
          ]),
        );
        const known = JSON.stringify({ game: `./${game}`, pictures });
        return policyFirst(withScript(html, game, script.replace(BUILT_TOKEN, () => known)));
      },
    },
  };
}

/** Stands for what the build knows while the script is made. */
const BUILT_TOKEN = '__WHAT_WAS_BUILT__';

async function paintScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    define: { [BUILT]: BUILT_TOKEN },
    build: { write: false, target: 'es2022', lib: { entry: PAINT, formats: ['iife'], name: 'paint' }, rolldownOptions: { output: { exports: 'none' } } },
  });
  const [{ output }] = (Array.isArray(made) ? made : [made]) as [{ output: readonly { type: string; code?: string }[] }];
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (code?.split(BUILT_TOKEN).length !== 2) throw new Error(`${PAINT} does not ask once for what was built`);
  return code.trim();
}

const STYLES = '\0styles';
/** Pictures are drawn as elements; what they look like is in the page's sheet. */
const WITHOUT_STYLES: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? STYLES : undefined),
  load: (id) => (id === STYLES ? '' : undefined),
};

/** The pictures by scenario and language. */
async function drawAll(entries: readonly Entry[]): Promise<ReadonlyMap<string, ReadonlyMap<string, Picture>>> {
  const { module } = await runnerImport<{ readonly draw: typeof draw }>(DRAW, {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [WITHOUT_STYLES],
  });
  const window = new Window();
  const given = { document: window.document, scrollY: 0 };
  const before = Object.keys(given).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, given);
  try {
    const room = window.document.createElement('div') as unknown as Element;
    return new Map(
      entries.map(({ scenario, texts }) => [
        scenario.id,
        new Map(Object.entries(texts).map(([language, words]) => [language, module.draw(room, scenario, { ...texts[scenario.language], ...words }, language)])),
      ]),
    );
  } finally {
    for (const [name, was] of before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
    await window.happyDOM.close();
  }
}

const POLICY_TAG = /\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * Puts the page's policy first, as a text that the script after it puts in force (src/app/picture/paint.ts). A browser
 * that finds a policy in a page stops looking ahead for what to load, the sheet of styles for one, until it has come to it.
 */
function policyFirst(html: string): string {
  const tag = POLICY_TAG.exec(html)?.[0];
  if (tag === undefined) throw new Error('index.html carries no Content-Security-Policy');
  return html.replace(tag, '').replace(BEFORE, () => `${BEFORE}${tag.replace('http-equiv="Content-Security-Policy"', `name="${POLICY_NAME}"`)}`);
}

const BEFORE = '<meta charset="utf-8" />';
const POLICY = "script-src 'self'";

/** Puts the script into the page before anything that it would have to wait for; it brings the game, so the page does not. */
function withScript(html: string, game: string, script: string): string {
  const entry = new RegExp(`\\s*<script type="module"[^>]*src="[^"]*${game.replaceAll('.', '\\.')}"[^>]*></script>`);
  if (!html.includes(BEFORE) || !html.includes(POLICY) || !entry.test(html)) throw new Error(`index.html lacks ${BEFORE}, ${POLICY} or its script`);
  if (script.includes('</script')) throw new Error('The script in the page would end itself');
  const hash = createHash('sha256').update(script).digest('base64');
  return html
    .replace(entry, '')
    .replace(POLICY, `${POLICY} 'sha256-${hash}'`)
    .replace(BEFORE, () => `${BEFORE}\n    <script>${script}</script>`);
}
