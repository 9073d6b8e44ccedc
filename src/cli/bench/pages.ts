import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import type { Line } from '../../domain/scenario.ts';
import { ROOT } from '../root.mjs';
import { inkSource } from './ink-source.ts';
import type { Told } from './story.ts';

const SOURCES = join(ROOT, 'src', 'cli', 'bench', 'pages');

const page = (attributes: string, head: string, body: string): string =>
  `<!doctype html>
<html lang="en"${attributes}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bench</title>
    <link rel="icon" href="data:," />
${head}  </head>
  <body>
${body}  </body>
</html>
`;

/** The story as ink's compiler leaves it. */
export const inkStory = (told: Told): string => {
  const json = new Compiler(inkSource(told)).Compile().ToJson();
  if (!json) throw new Error(`The ink of "${told.scenario.id}" does not compile`);
  return json;
};

/** Writes the page on inkjs that plays a story: `ink-<id>.html`, and what it loads. */
export function writeInkPage(folder: string, told: Told): void {
  const { id } = told.scenario;
  copyFileSync(join(ROOT, 'node_modules', 'inkjs', 'dist', 'ink.js'), join(folder, 'ink.js'));
  for (const file of ['ink-page.js', 'ink-page.css']) copyFileSync(join(SOURCES, file), join(folder, file));
  writeFileSync(join(folder, `ink-${id}.json`), inkStory(told));
  const scripts = ['ink.js', 'ink-page.js'].map((file) => `    <script src="${file}"></script>\n`).join('');
  writeFileSync(
    join(folder, `ink-${id}.html`),
    page(` data-story="ink-${id}.json"`, '    <link rel="stylesheet" href="ink-page.css" />\n', `    <div id="story"><h1>Bench</h1></div>\n${scripts}`),
  );
}

/** Writes the bare page that plays a story: `bare.html`, with one script. */
export function writeBarePage(folder: string, { scenario, texts }: Told): void {
  const said = (lines: readonly Line[] | undefined) => (lines ?? []).map(({ id }) => texts[id]).join(' ');
  const nodes = Object.entries(scenario.nodes).map(([name, node]) => {
    const replies = (node.replies ?? []).map((reply) => ({ text: texts[reply.id], answer: said(reply.answer), to: reply.to[0]?.to }));
    return [name, { line: said(node.lines), replies }];
  });
  const data = `window.nodes = ${JSON.stringify(Object.fromEntries(nodes))};\nwindow.start = ${JSON.stringify(scenario.contacts[0]?.start)};\n`;
  writeFileSync(join(folder, 'bare.js'), data + readFileSync(join(SOURCES, 'bare-page.js'), 'utf8'));
  writeFileSync(join(folder, 'bare.html'), page('', '    <script defer src="bare.js"></script>\n', ''));
}
