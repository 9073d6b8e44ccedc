import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What everything begins with, styles and the screen of the first choice included. */
const PAGE = 'index.html';
/** The whole game around it. */
const WHOLE = 'src/app/compose.tsx';

/**
 * Packs what the first choice needs into one script: on a slow line each further request costs more than its bytes, and
 * on a fast one too. The rest of the game is one script more. Left alone, the bundler parts whatever a later screen shares.
 */
export function firstChoiceChunk(): Plugin {
  let first: ReadonlySet<string> = new Set();
  let whole: ReadonlySet<string> = new Set();
  return {
    name: 'first-choice-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                { name: 'first-choice', test: (id: string) => first.has(id) },
                { name: 'compose', test: (id: string) => whole.has(id) },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const below = (end: string, known: ReadonlySet<string>): ReadonlySet<string> => {
        const start = [...this.getModuleIds()].find((id) => id.endsWith(end));
        if (start === undefined) throw new Error(`The game has no module "${end}"`);
        const found = new Set<string>();
        const waiting = [start];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (found.has(id) || known.has(id)) continue;
          found.add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
        return found;
      };
      first = below(PAGE, new Set());
      whole = below(WHOLE, first);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const one of Object.values(bundle)) {
          if (one.type === 'chunk' && one.isEntry) one.code = `${CALLED_AT_ONCE}\n${one.code}`;
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }): string {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (!entry || entry.imports.length > 0) throw new Error('What the first choice needs is not in one script');
        return policyLast(withScript(html, askAhead(chunks.map(({ facadeModuleId, fileName }) => [facadeModuleId ?? '', fileName]))));
      },
    },
  };
}

const POLICY_TAG = /\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * Puts the page's policy behind what the page itself loads. A browser that meets a policy stops looking ahead for what
 * to load until it has come to it; everything named before is ours, and the server's header holds from the beginning.
 */
function policyLast(html: string): string {
  const tag = POLICY_TAG.exec(html)?.[0];
  if (tag === undefined) throw new Error('index.html carries no Content-Security-Policy');
  return html.replace(tag, '').replace(/\s*<\/head>/, `${tag}\n  </head>`);
}

/** Tells V8 to compile all of a script while it comes, for nearly all of it runs at once. */
const CALLED_AT_ONCE = '//# allFunctionsCalledOnLoad';
const BEFORE = '<meta charset="utf-8" />';
const POLICY = "script-src 'self'";

/** Puts a script into the page, before anything that it would have to wait for. */
function withScript(html: string, script: string): string {
  if (!html.includes(BEFORE) || !html.includes(POLICY)) throw new Error(`index.html lacks ${BEFORE} or ${POLICY}`);
  const hash = createHash('sha256').update(script).digest('base64');
  return html.replace(POLICY, `${POLICY} 'sha256-${hash}'`).replace(BEFORE, `${BEFORE}\n    <script>${script}</script>`);
}

/**
 * A script that asks for the scenario and the texts that the address names, before any other script has come: a way to
 * and fro less on a slow line. A wrong guess of the language costs some bytes; whoever needs the files asks for them anyway.
 * @param files by the id of their module
 */
function askAhead(files: readonly (readonly [id: string, file: string])[]): string {
  const known: Record<string, { scenario: string; texts: Record<string, string> }> = {};
  const entry = (id: string) => (known[id] ??= { scenario: '', texts: {} });
  const words: Record<string, string> = {};
  for (const [id, file] of files) {
    const [, kind, scenario = '', language = ''] = /virtual:(scenario|texts)\/([^/]+)\/(?:(\w+)\/)?/.exec(id) ?? [];
    const interfaceLanguage = /src\/ui\/text\/(\w+)\/play\.json/.exec(id)?.[1];
    if (kind === 'scenario') entry(scenario).scenario = file;
    else if (kind === 'texts') entry(scenario).texts[language] = file;
    else if (interfaceLanguage !== undefined) words[interfaceLanguage] = file;
  }
  return `{const q=new URLSearchParams(location.search),p=${JSON.stringify(known)}[q.get("scenario")],w=${JSON.stringify(words)};
const a=f=>{if(f){const k=document.createElement("link");k.rel="modulepreload";k.crossOrigin="";k.href="./"+f;document.head.append(k)}};
if(p){a(p.scenario);let s;try{s=JSON.parse(localStorage.getItem("heat.settings")).language}catch{}
const l=(q.get("lang")||s||navigator.language).split("-")[0];
a(p.texts[l]||Object.values(p.texts)[0]);a(w[l])}}`;
}
