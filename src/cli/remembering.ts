import { adviseName } from '../authoring/advise-name.ts';
import { asRemembered } from '../domain/memory.ts';
import type { Scenario } from '../domain/scenario.ts';
import { Misuse } from './command.ts';

/** The option by which a command is told what a customer who comes back remembers. */
export const rememberOption = { remember: { type: 'string', multiple: true } } as const;

/** Its line of a command's help. */
export const REMEMBER_HELP = `--remember NAME   what a customer who comes back remembers, such as promise:two:broken; can be given several times;
                    nothing gives nothing; the scenario's own \`otherwise\` unless given`;

/** The scenario as it begins for somebody who remembers this. @throws Misuse for a name that it does not ask for */
export function remembering(scenario: Scenario, names: readonly string[] | undefined): Scenario {
  if (names === undefined) return scenario;
  const wanted = names.filter((name) => name !== 'nothing');
  const reads = scenario.returns?.reads ?? [];
  if (scenario.returns === undefined) throw new Misuse(`Nobody comes back in "${scenario.id}": there is nothing to remember.`);
  for (const name of wanted) if (!reads.includes(name)) throw new Misuse(`Nothing in "${scenario.id}" asks for the memory "${name}". ${adviseName(name, reads)}`);
  return asRemembered(scenario, wanted);
}
