import type { Finding } from '../authoring/finding.ts';
import { judgeLibrary } from '../authoring/scenario-rules.ts';
import { CLEAN, FOUND, Misuse, runCommand } from './command.ts';
import { judgeAll } from './judge-pool.ts';
import { byRule, findingsReport, inOrder } from './report/findings.ts';
import { openWorkplace } from './workplace.ts';

const HELP = `
npm run --silent check -- [ID or PATH …] [--language xx] [--json]

Checks scenarios against every rule of scenarios/README.md: their files, what can happen in their plays, whether they
can be won by guessing, and their texts in every language. Without a name it checks every scenario that is shipped, the
methods, and the rules that hold for all scenarios together.

  ID or PATH        the id of a shipped scenario; or a scenario.yaml, its folder, or a folder of such folders, anywhere
  --language xx     leaves out what is found in the texts of other languages
  --json            the findings as JSON on standard output, and nothing else there
  -h, --help        this text

Exit status: 0 where no finding is an error, 1 where one is, 2 for a call that makes no sense.
`;

await runCommand({
  help: HELP,
  options: { language: { type: 'string' } },
  async run({ values: { json, language }, named, answer, progress }) {
    const { scenarios, sources, methods, findings: before } = openWorkplace(named);
    const languages = new Set(scenarios.flatMap(({ texts }) => Object.keys(texts)));
    // Of scenarios with errors the texts are not read: any language may be theirs.
    if (language !== undefined && languages.size > 0 && !languages.has(language)) {
      throw new Misuse(`No scenario here has texts in "${language}"; there are ${[...languages].toSorted().join(', ')}.`);
    }
    const judgements = await judgeAll(
      sources.map((source) => ({ ...source, methods })),
      (number) => progress(`${scenarios[number]?.scenario?.id ?? 'a scenario with errors'}: checked`),
    );
    const judged = named.length === 0 ? judgeLibrary(judgements) : judgements.flatMap((one) => one.findings);
    const all: readonly Finding[] = [...before, ...scenarios.flatMap((reading) => reading.findings), ...judged];
    const findings = inOrder(all.filter((finding) => language === undefined || finding.language === undefined || finding.language === language));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const data = { scenarios: scenarios.length, errors, warnings: findings.length - errors, rules: byRule(findings), findings };
    answer(json ? JSON.stringify(data, null, 2) : findingsReport(findings, scenarios.length));
    return errors > 0 ? FOUND : CLEAN;
  },
});
