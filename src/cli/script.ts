import { CLEAN, Misuse, runCommand } from './command.ts';
import { wordsFor } from './report/words.ts';
import { mapOf } from './script/conversation-map.ts';
import { scriptDocument } from './script/document.ts';
import { manuscriptOf } from './script/manuscript.ts';
import { routeOf } from './script/route.ts';
import { scriptMarkdown } from './script/markdown.ts';
import { openScenario } from './workplace.ts';

const FORMATS = ['html', 'md'] as const;

const HELP = `
npm run --silent script -- ID or PATH [--format html|md] [--language xx] [--json] > script.html

Writes the whole script of a scenario, to print and hand to somebody who knows the subject: briefing, people, what can be
found out, given and promised, the map of the conversation as a drawing, and every place in it with every reply, what it
does, where it leads, why, and what to try. The page needs nothing beside it, and prints on A4.

  ID or PATH        the id of a shipped scenario; or a scenario.yaml or its folder, anywhere
  --format FORMAT   html, or md for Markdown with the map for Mermaid; html unless given
  --language xx     the scenario's own unless given
  --json            the same as JSON on standard output, and nothing else there
  -h, --help        this text

Exit status: 0, or 2 for a call that makes no sense.
`;

await runCommand({
  help: HELP,
  options: { format: { type: 'string', default: 'html' }, language: { type: 'string' } },
  run({ values, named, answer }) {
    const format = FORMATS.find((one) => one === values.format);
    if (format === undefined) throw new Misuse(`--format takes ${FORMATS.join(' or ')}, not "${values.format}".`);
    const place = openScenario(named);
    const words = wordsFor(place, values.language);
    const { scenario, plays } = place.reading;
    const exemplary = plays.find(({ play }) => play.is === 'exemplary')?.play.actions ?? [];
    const script = manuscriptOf(scenario, words, exemplary);
    const route = routeOf(scenario, exemplary);
    const numbers = new Map(script.chapters.flatMap(({ entries }) => entries.map(({ id, number }) => [id, number])));
    const maps = script.chapters.map((chapter) => mapOf(scenario, chapter, numbers, route, words));
    if (values.json) answer(JSON.stringify({ ...script, maps }, null, 2));
    else answer((format === 'md' ? scriptMarkdown : scriptDocument)(script, maps, words).trimEnd());
    return CLEAN;
  },
});
