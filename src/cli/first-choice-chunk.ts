import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What everything begins with, and what puts the first choice on the page. */
const BOOT = 'src/app/main.ts';
const FIRST_CALL = 'src/app/first-call.tsx';
/** The whole game around it. */
const WHOLE = 'src/app/compose.tsx';

/**
 * Packs what the first choice needs into one script and one sheet of styles, and names both in the page, so that they
 * come at the same time as what begins to run: on a slow line each further request costs more than its bytes. The rest
 * of the game is one script more. Left alone, the bundler parts whatever a later screen shares.
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
      const boot = below(BOOT, new Set());
      first = below(FIRST_CALL, boot);
      whole = below(WHOLE, new Set([...boot, ...first]));
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }): HtmlTagDescriptor[] {
        const chunk = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.name === 'first-call');
        if (chunk?.type !== 'chunk') throw new Error('There is no chunk for the first choice');
        const own = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.isEntry)?.fileName;
        const scripts = [chunk.fileName, ...chunk.imports.filter((file) => file !== own)];
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        return [
          ...styles.map((file): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` }, injectTo: 'head' })),
          ...scripts.map((file): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' })),
        ];
      },
    },
  };
}
