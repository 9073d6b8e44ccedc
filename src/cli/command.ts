import { parseArgs, type ParseArgsConfig } from 'node:util';
import { adviseName } from '../authoring/advise-name.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;
type Values<O extends Options> = Parsed<O>['values'] & { readonly help: boolean; readonly json: boolean };

/** How a command of the workbench ends: nothing is wrong, something is, or it was called in a way that makes no sense. */
export const CLEAN = 0;
export const FOUND = 1;
export const MISUSED = 2;
export type Exit = typeof CLEAN | typeof FOUND | typeof MISUSED;

const COMMON = {
  help: { type: 'boolean', short: 'h', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** A call that makes no sense, in words for whoever made it. */
export class Misuse extends Error {}

/** One command: what `--help` says, which options it takes beside `--help` and `--json`, and what it does. */
export interface Command<O extends Options> {
  /** The whole help: how to call it, what it does, each option, the exit status. */
  readonly help: string;
  readonly options: O;
  /** @throws Misuse where the call makes no sense */
  readonly run: (call: Call<O>) => Exit | Promise<Exit>;
}

/** What a command was called with, and where it speaks. */
export interface Call<O extends Options> {
  readonly values: Values<O>;
  readonly named: readonly string[]; // what stands beside the options: ids and paths
  /** What was asked for, on standard output: for a person, or with `--json` for a program. */
  readonly answer: (text: string) => void;
  /** Says on standard error what goes on, for whoever waits: once a second has passed, and once a second at most. */
  readonly progress: (doing: string) => void;
}

/**
 * Runs a command from the process's arguments and leaves its exit status. A mistake in the call is said in a sentence on
 * standard error; a mistake of ours is thrown, with its stack.
 */
export async function runCommand<O extends Options>({ help, options, run }: Command<O>): Promise<void> {
  let said = performance.now();
  // A reader that has had enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? CLEAN : FOUND));
  try {
    const { values, positionals } = read(options);
    if (values.help) {
      console.log(help.trim());
      return;
    }
    process.exitCode = await run({
      values,
      named: positionals,
      answer: (text) => process.stdout.write(`${text}\n`),
      progress: (doing) => {
        if (performance.now() - said < 1000) return;
        said = performance.now();
        console.error(`… ${doing}`);
      },
    });
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(`${error.message}\nSee --help.`);
    process.exitCode = MISUSED;
  }
}

function read<O extends Options>(options: O): { values: Values<O>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { ...options, ...COMMON }, allowPositionals: true });
    return { values: values as Values<O>, positionals };
  } catch (error) {
    throw new Misuse(mistakeIn(error, Object.keys({ ...options, ...COMMON })));
  }
}

/** What is wrong with how a command was called, in a sentence; for an option that there is not, with the one probably meant. */
function mistakeIn(error: unknown, options: readonly string[]): string {
  if (!(error instanceof Error)) return String(error);
  const unknown = /^Unknown option '(-+)([^']*)'/.exec(error.message);
  if (unknown === null) return error.message;
  const [, dashes = '', name = ''] = unknown;
  return `There is no option "${dashes}${name}". ${adviseName(`--${name}`, options.map((option) => `--${option}`))}`;
}

/** A whole number that an option gives. @throws Misuse where it is none, or less than the least that makes sense */
export function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least) throw new Misuse(`--${option} takes a whole number of at least ${least}, not "${text}".`);
  return number;
}
