import type { Words } from '../report/words.ts';
import type { ConversationMap } from './conversation-map.ts';
import type { Answer, Entry, Lead, Said } from './entries.ts';
import type { Manuscript } from './manuscript.ts';
import { mermaid } from './mermaid.ts';

/** What Markdown would take for its own, in a text. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
const blocks = (...parts: readonly (string | readonly string[] | false)[]): string => parts.flat().filter((part) => part !== false && part !== '').join('\n\n');
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A script as Markdown, the maps as Mermaid flowcharts. @param maps of the chapters, in their order */
export function scriptMarkdown(script: Manuscript, maps: readonly ConversationMap[], words: Words): string {
  const { t } = words;
  const rows = (all: Manuscript['glance']): string => list(all.map(({ label, text }) => `**${plain(label)}:** ${plain(text)}`));
  const drawn = script.chapters.map(({ title }, index) => ({ title, map: maps[index]! })).filter(({ map }) => map.arrows.length > 0);
  return `${blocks(
    `# ${plain(script.title)}`,
    `*${t('script.of')}.* ${plain(script.situation)}`,
    t('script.about'),
    `## ${t('script.glance')}`,
    rows(script.glance),
    `## ${t('script.briefing')}`,
    rows(script.briefing),
    script.listings.flatMap(({ title, heads, rows: all }) => [
      `## ${title}`,
      [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...all.map((row) => `| ${row.map(plain).join(' | ')} |`)].join('\n'),
    ]),
    drawn.length > 0 && [`## ${t('script.map')}`, t('script.mapLegend')],
    drawn.flatMap(({ title, map }) => [`### ${plain(title)}`, `\`\`\`mermaid\n${mermaid(map)}\n\`\`\``]),
    `## ${t('script.conversation')}`,
    script.chapters.flatMap(({ title, part, entries }) => [`### ${plain(title)}`, part.kind === 'closing' ? leads(script.closing, words) : '', ...entries.flatMap((entry) => place(entry, words))]),
  )}\n`;
}

function place({ id, number, ending, notes, lines, replies, leads: onward }: Entry, words: Words): readonly string[] {
  const { t } = words;
  return [
    `#### ${number} ${plain(ending ?? id)}${ending === null ? '' : ` (${t('script.end')}, ${id})`}`,
    notes.length > 0 ? `*${plain(notes.join(' '))}*` : '',
    ...lines.map((line) => said(line, words)),
    ...replies.flatMap((reply) => answer(reply, words)),
    ...(onward.length > 0 ? [`${t('script.node.on')}:`, leads(onward, words)] : []),
  ];
}

function said({ name, text, only, notes }: Said, { t }: Words): string {
  const head = only === null ? '' : `(${t('script.label.only')}: ${plain(only)}) `;
  const words = name === null ? `*${plain(text)}*` : `**${plain(name)}:** ${plain(text)}`;
  return `${head}${words}${notes.length > 0 ? ` [${plain(notes.join('; '))}]` : ''}`;
}

function answer(reply: Answer, words: Words): readonly string[] {
  const { t } = words;
  const row = (key: string, text: string): string => `**${t(`script.label.${key}`)}:** ${plain(text)}`;
  return [
    `**${reply.letter}.** ${plain(reply.text)}${reply.marked ? ` ★ *${t('script.reply.ideal')}*` : ''}`,
    list([
      ...(reply.only === null ? [] : [row('only', reply.only)]),
      row('moves', reply.moves.map(({ text, slip }) => (slip ? `✕ ${text}` : text)).join(', ')),
      row('felt', reply.felt),
      ...(reply.notes.length > 0 ? [row('notes', reply.notes.join('; '))] : []),
      ...(reply.answer.length > 0 ? [`**${t('script.label.answer')}:** ${reply.answer.map((line) => said(line, words)).join(' / ')}`] : []),
      row('why', reply.why),
      row('try', reply.try),
      `**${t('script.label.leads')}:** ${reply.leads.map((lead, index) => leadText(lead, index, words)).join('; ')}`,
    ]),
  ];
}

const leads = (ways: readonly Lead[], words: Words): string => list(ways.map((lead, index) => leadText(lead, index, words)));

function leadText({ to, number, only }: Lead, index: number, { t }: Words): string {
  const when = only === null ? (index > 0 ? ` (${t('script.leads.otherwise')})` : '') : ` (${plain(t('script.leads.if', { condition: only }))})`;
  return `→ ${number} ${to}${when}`;
}
