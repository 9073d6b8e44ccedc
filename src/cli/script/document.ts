import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import type { Words } from '../report/words.ts';
import type { Answer, Entry, Lead, Said } from './entries.ts';
import type { Listing } from './listings.ts';
import { drawing } from './map-drawing.ts';
import type { ConversationMap } from './conversation-map.ts';
import type { Chapter, Manuscript, Row } from './manuscript.ts';
import { Markup, markup } from './markup.ts';

/** A script as one HTML page that needs nothing beside it: to read, to print on A4, to hand over. @param maps of the chapters, in their order */
export function scriptDocument(script: Manuscript, maps: readonly ConversationMap[], words: Words): string {
  const { t } = words;
  const drawn = script.chapters.map((chapter, index) => ({ chapter, map: maps[index]! })).filter(({ map }) => map.arrows.length > 0);
  return markup`<!doctype html>
<html lang="${script.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${script.title} – ${t('script.of')}</title>
<style>${styles()}</style>
</head>
<body>
<header class="cover">
<p class="of">${t('script.of')}</p>
<h1>${script.title}</h1>
<p class="situation">${script.situation}</p>
<p class="about">${t('script.about')}</p>
</header>
<main>
${contents(script, drawn.length > 0, words)}
<section id="glance"><h2>${t('script.glance')}</h2>${rows(script.glance)}</section>
<section id="briefing"><h2>${t('script.briefing')}</h2>${rows(script.briefing)}</section>
${script.listings.map((one, index) => listing(one, index))}
${drawn.length > 0 && markup`<section id="map" class="maps"><h2>${t('script.map')}</h2><p class="legend">${t('script.mapLegend')}</p>
${drawn.map(({ chapter, map }) => markup`<figure><figcaption>${chapter.title}</figcaption>${drawing(map, `${t('script.map')}: ${chapter.title}`)}</figure>`)}</section>`}
<section id="conversation" class="conversation"><h2>${t('script.conversation')}</h2>
${script.chapters.map((chapter, index) => chapterMarkup(chapter, index, script, words))}
</section>
</main>
</body>
</html>
`.text;
}

/** The game's tokens and the printout's own rules, with its type where that is installed: nothing is fetched. */
function styles(): Markup {
  const css = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
  let face = '';
  try {
    const font = readFileSync(join(ROOT, 'node_modules', '@fontsource-variable', 'nunito', 'files', 'nunito-latin-wght-normal.woff2')).toString('base64');
    face = `@font-face { font-family: Nunito; font-weight: 200 1000; src: url(data:font/woff2;base64,${font}) format("woff2"); }\n`;
  } catch {
    // Without it, the system's own type stands in.
  }
  return new Markup(`${face}${css('src', 'ui', 'styles', 'tokens.css')}\n${css('src', 'cli', 'script', 'script.css')}`);
}

function contents({ listings, chapters }: Manuscript, withMap: boolean, { t }: Words): Markup {
  return markup`<nav aria-label="${t('script.contents')}"><h2>${t('script.contents')}</h2><ul>
<li><a href="#glance">${t('script.glance')}</a></li><li><a href="#briefing">${t('script.briefing')}</a></li>
${listings.map(({ title }, index) => markup`<li><a href="#listing-${index}">${title}</a></li>`)}
${withMap && markup`<li><a href="#map">${t('script.map')}</a></li>`}
<li><a href="#conversation">${t('script.conversation')}</a><ol>${chapters.map(({ title, entries }, index) => markup`<li><a href="#chapter-${index}">${title}</a> <span class="range">${[...new Set([entries[0]?.number, entries.at(-1)?.number])].join('–')}</span></li>`)}</ol></li>
</ul></nav>`;
}

const rows = (all: readonly Row[]): Markup => markup`<dl class="rows">${all.map(({ label, text }) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`;

function listing({ title, heads, rows }: Listing, index: number): Markup {
  return markup`<section id="listing-${index}"><h2>${title}</h2><table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table></section>`;
}

function chapterMarkup({ title, part, entries }: Chapter, index: number, { closing }: Manuscript, words: Words): Markup {
  return markup`<section class="chapter" id="chapter-${index}"><h3>${title}</h3>
${part.kind === 'closing' && leads(closing, words)}
${entries.map((entry) => place(entry, words))}
</section>`;
}

function place({ id, number, ending, notes, lines, replies, leads: onward }: Entry, words: Words): Markup {
  const { t } = words;
  return markup`<article class="place${ending === null ? '' : ' ending'}" id="place-${id}">
<h4><span class="number">${number}</span> ${ending ?? id}${ending !== null && markup` <small>${t('script.end')} · ${id}</small>`}</h4>
${notes.length > 0 && markup`<p class="notes">${notes.join(' ')}</p>`}
${lines.length > 0 && markup`<div class="lines">${lines.map((line) => said(line, words))}</div>`}
${replies.map((reply) => answer(reply, words))}
${onward.length > 0 && markup`<p class="on">${t('script.node.on')}</p>${leads(onward, words)}`}
</article>`;
}

function said({ name, text, only, notes }: Said, { t }: Words): Markup {
  return markup`<p class="${name === null ? 'said seen' : 'said'}">${only !== null && markup`<span class="only">${t('script.label.only')}: ${only}</span> `}${name !== null && markup`<b class="name">${name}</b> `}${text}${notes.length > 0 && markup` <span class="aside">[${notes.join('; ')}]</span>`}</p>`;
}

function answer(reply: Answer, words: Words): Markup {
  const { t } = words;
  return markup`<section class="reply${reply.marked ? ' marked' : ''}">
<p class="letter" aria-hidden="true">${reply.letter}</p>
<div>
${reply.only !== null && markup`<p class="only">${t('script.label.only')}: ${reply.only}</p>`}
<p class="words"><span class="unseen">${reply.letter}: </span>${reply.text}${reply.marked && markup` <span class="mark">★ ${t('script.reply.ideal')}</span>`}</p>
<ul class="moves" aria-label="${t('script.label.moves')}">${reply.moves.map(({ text, slip }) => markup`<li class="${slip ? 'slip' : 'move'}">${slip && '✕ '}${text}</li>`)}<li class="felt">${reply.felt}</li></ul>
${reply.notes.length > 0 && markup`<p class="notes">${reply.notes.join(' · ')}</p>`}
${reply.answer.length > 0 && markup`<div class="lines">${reply.answer.map((line) => said(line, words))}</div>`}
<dl class="teaching"><div><dt>${t('script.label.why')}</dt><dd>${reply.why}</dd></div><div><dt>${t('script.label.try')}</dt><dd>${reply.try}</dd></div></dl>
${leads(reply.leads, words)}
</div>
</section>`;
}

function leads(ways: readonly Lead[], { t }: Words): Markup {
  return markup`<ul class="leads">${ways.map(({ to, number, only }, index) => markup`<li><a href="#place-${to}">→ <b>${number}</b> ${to}</a>${only !== null ? markup` <span class="only">${t('script.leads.if', { condition: only })}</span>` : index > 0 && markup` <span class="only">${t('script.leads.otherwise')}</span>`}</li>`)}</ul>`;
}
