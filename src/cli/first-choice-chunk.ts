import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What everything begins with, styles included, and what puts the first choice on the page. */
const PAGE = 'index.html';
const FIRST_CALL = 'src/app/first-call.tsx';
/** The whole game around it. */
const WHOLE = 'src/app/compose.tsx';

/**
 * Packs what the first choice needs into one script, which the page names, so that it comes at the same time as what
 * begins to run: on a slow line each further request costs more than its bytes. The rest of the game is one script more.
 * Left alone, the bundler parts whatever a later screen shares.
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
              // What boots the page stays with it, and the whole game is not dragged in.
              includeDependenciesRecursively: false,
              groups: [
                { name: 'first-call', test: (id: string) => first.has(id) },
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
      const boot = below(PAGE, new Set());
      first = below(FIRST_CALL, boot);
      whole = below(WHOLE, new Set([...boot, ...first]));
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const one of Object.values(bundle)) {
          if (one.type === 'chunk' && (one.isEntry || one.name === 'first-call')) one.code = `${CALLED_AT_ONCE}\n${one.code}`;
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }): string {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
        const chunk = chunks.find(({ name }) => name === 'first-call');
        if (chunk === undefined) throw new Error('There is no chunk for the first choice');
        const boot = chunks.find(({ isEntry }) => isEntry)?.fileName;
        const scripts = [chunk.fileName, ...chunk.imports.filter((file) => file !== boot)];
        const ahead = askAhead(chunks.map(({ facadeModuleId, fileName }) => [facadeModuleId ?? '', fileName]));
        return policyLast(withScripts(html, ahead, scripts));
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

/** Puts a script into the page, before anything that it would have to wait for, and names scripts that are needed soon. */
function withScripts(html: string, script: string, soon: readonly string[]): string {
  if (!html.includes(BEFORE) || !html.includes(POLICY)) throw new Error(`index.html lacks ${BEFORE} or ${POLICY}`);
  const hash = createHash('sha256').update(script).digest('base64');
  const links = soon.map((file) => `\n    <link rel="modulepreload" crossorigin href="./${file}">`).join('');
  return html.replace(POLICY, `${POLICY} 'sha256-${hash}'`).replace(BEFORE, `${BEFORE}${links}\n    <script>${script}</script>`);
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
if(p){let s;try{s=JSON.parse(localStorage.getItem("heat.settings")).language}catch{}
const l=(q.get("lang")||s||navigator.language).split("-")[0];
for(const f of [p.scenario,p.texts[l]||Object.values(p.texts)[0],w[l]])if(f){const k=document.createElement("link");k.rel="modulepreload";k.crossOrigin="";k.href="./"+f;document.head.append(k)}}}`;
}
