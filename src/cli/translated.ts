import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { adviseName } from '../authoring/advise-name.ts';
import { withMarks } from '../authoring/marked-translation.ts';
import { translationShape } from '../authoring/shape.ts';
import { markedSince, marksOf } from '../authoring/source-marks.ts';
import { CLEAN, Misuse, runCommand } from './command.ts';
import { counted } from './report/figures.ts';
import { openScenario } from './workplace.ts';

const HELP = `
npm run --silent translated -- ID or PATH LANGUAGE [--json]

Says that a translation has been gone through: for every text, its file takes down which source text it was made from, so
that check can say (rule F4) which of them have changed since. What it took down before is replaced, and nothing else in
the file changes.

  ID or PATH        the id of a shipped scenario; or the folder of one, anywhere
  LANGUAGE          of the translation, such as es
  --json            which texts are new, which had changed and which are gone, as JSON on standard output, and nothing
                    else there
  -h, --help        this text

Exit status: 0, or 2 for a call that makes no sense, such as for a translation with errors; then nothing is written.
`;

await runCommand({
  help: HELP,
  options: {},
  run({ values: { json }, named, answer }) {
    const [id, language, ...others] = named;
    if (id === undefined || language === undefined || others.length > 0) throw new Misuse('Name a scenario and the language of a translation.');
    const { reading, path } = openScenario([id]);
    const { scenario, texts, translations, findings } = reading;
    if (language === scenario.language) throw new Misuse(`The scenario is written in "${language}": that is what others are translated from.`);
    const translation = translations[language];
    if (translation === undefined) throw new Misuse(`"${id}" has no translation "${language}". ${adviseName(language, Object.keys(translations))}`);
    const { file, data } = translation;
    if (findings.some((finding) => finding.file === file && finding.severity === 'error')) {
      throw new Misuse(`"${file}" has errors; npm run --silent check -- ${id} says which.`);
    }
    const original = texts[scenario.language] ?? {};
    const { unmarked, changed, gone } = markedSince(v.parse(translationShape, data).sources ?? {}, original);
    mark(join(path, basename(file)), file, marksOf(original));
    const figures = [`${unmarked.length} new`, `${changed.length} changed`, ...(gone.length > 0 ? [`${gone.length} gone`] : [])];
    const report = { file, language, texts: Object.keys(original).length, new: unmarked, changed, gone };
    answer(json ? JSON.stringify(report, null, 2) : `${file}: ${counted(report.texts, 'text')}, ${figures.join(', ')}`);
    return CLEAN;
  },
});

/** @throws Misuse where the file cannot take the marks */
function mark(path: string, file: string, marks: ReturnType<typeof marksOf>): void {
  // Read again: what was read for the checks lacks the mark of its encoding.
  const [, encoding = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  const written = withMarks(text, marks);
  if (written === undefined) throw new Misuse(`"${file}" cannot take the map \`sources\`. Write \`language\` and \`texts\` each at the beginning of a line, and nothing after them.`);
  if (written === text) return;
  try {
    writeFileSync(path, encoding + written);
  } catch {
    throw new Misuse(`"${file}" cannot be written.`);
  }
}
