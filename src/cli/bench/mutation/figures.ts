import type { Figure } from '../figure.ts';
import { mutate, type Mutated } from './mutation.ts';
import { PLAIN_OPERATORS, SUBTLE_OPERATORS } from './operators.ts';

const PLAIN = 500;
const SUBTLE = 250;
const CAUGHT = 95; // per cent of those that mean something
const SEED = 1;

const share = (one: number, of: number): string => `${one} of ${of}, ${((100 * one) / Math.max(1, of)).toFixed(1)} %`;

/** How many of the mutations that mean something the check catches, by kind; what it misses is told. */
export function mutationFigures(tell: (line: string) => void): Figure[] {
  const run = (operators: typeof PLAIN_OPERATORS, count: number): readonly Mutated[] =>
    mutate({
      operators,
      count,
      seed: SEED,
      tell: ({ operator, flagship, what, caught, equivalent }, number) => {
        if (caught === undefined && !equivalent) tell(`missed: ${operator}, ${flagship} ${what}`);
        if (number % 50 === 0) tell(`${number} mutations.`);
      },
    });
  const plain = run(PLAIN_OPERATORS, PLAIN);
  const subtle = run(SUBTLE_OPERATORS, SUBTLE);
  const { caught, meant } = sum(plain);
  return [
    { name: `mutations caught (${plain.length})`, measured: share(caught, meant), limit: `≥ ${CAUGHT} %`, held: caught >= (CAUGHT / 100) * meant },
    ...byOperator(plain),
    { name: `mutations that leave another scenario as good (${subtle.length})`, measured: share(sum(subtle).caught, sum(subtle).meant) },
    ...byOperator(subtle),
  ];
}

function sum(mutated: readonly Mutated[]): { readonly caught: number; readonly meant: number } {
  return { caught: mutated.filter(({ caught }) => caught !== undefined).length, meant: mutated.filter(({ equivalent }) => !equivalent).length };
}

function byOperator(mutated: readonly Mutated[]): Figure[] {
  return [...new Set(mutated.map(({ operator }) => operator))].map((operator) => {
    const own = mutated.filter((one) => one.operator === operator);
    const { caught, meant } = sum(own);
    const rules = [...new Set(own.flatMap((one) => one.caught ?? []))].join(', ');
    return { name: `  ${operator}`, measured: `${share(caught, meant)}${rules === '' ? '' : ` (${rules})`}` };
  });
}
