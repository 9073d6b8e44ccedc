import { begin, LONGEST_WAIT, step } from './conversation.ts';
import { memoryByNumber, memoryNumber, memorySets } from './memory.ts';
import { MODES } from './mode.ts';
import { offers } from './offers.ts';
import { act, beginPlay, type Play, type Playthrough } from './play.ts';
import type { Scenario } from './scenario.ts';
import { seal, unseal } from './share-code.ts';
import type { State } from './state.ts';

/**
 * A playthrough as a short text that goes into a link. What it was played in stands readable for anybody; the actions
 * are one number in a mixed radix, each a digit among what was on offer there, so that it takes the scenario to read
 * them, and every number that fits is a play that the rules allow.
 */

/** The form written now. A change of form adds a number and a reader; the older ones stay. */
const FORM = 1;

/** More actions than anybody takes; what says that it has more is not followed to its end. */
const MOST_ACTIONS = 5000;

/** What else a link says of a play, none of which changes it. */
export interface Beside {
  /** Before how many actions a hint was asked for: support that was used stays visible. */
  readonly hints: number;
  /** Of an assessment: what each leading method had to reach, 1–100; else 0. */
  readonly passMark: number;
}

/** What a link says about a play before its scenario has been loaded. */
export interface Shared {
  readonly about: Omit<Playthrough, 'actions' | 'memory'>;
  /** What was remembered as it began, as a number that its scenario can read. */
  readonly memory: number;
  readonly beside: Beside;
  /** How many actions, and all of them as one number. */
  readonly length: number;
  readonly packed: bigint;
}

export type ReadShare =
  | { readonly ok: true; readonly shared: Shared }
  /** `later`: written by a later version of the game. */
  | { readonly ok: false; readonly why: 'cut' | 'altered' | 'later' };

export type OpenedShare = { readonly ok: true; readonly play: Play } | { readonly ok: false; readonly why: 'other-scenario' | 'other-revision' | 'altered' };

/**
 * @returns characters that may stand in an address
 * @throws when the play has more actions than a link carries
 */
export function shareCode(play: Play, beside: Beside): string {
  const { scenario, revision, seed, mode, language, memory, actions } = play.playthrough;
  if (actions.length > MOST_ACTIONS) throw new Error(`A play of "${scenario}" with ${actions.length} actions is too long for a link`);
  const bytes: number[] = [MODES.indexOf(mode)];
  writeNumber(bytes, beside.hints);
  writeNumber(bytes, beside.passMark);
  writeNumber(bytes, seed);
  for (const word of [revision, language, scenario]) writeWord(bytes, word);
  writeNumber(bytes, memoryNumber(play.scenario, memory));
  writeNumber(bytes, actions.length);
  for (let rest = packed(play); rest > 0n; rest >>= 8n) bytes.push(Number(rest & 0xffn));
  return seal(FORM, bytes);
}

/** What a code says by itself. Text of any kind is refused with the reason, never thrown. */
export function readShare(code: string): ReadShare {
  const unsealed = unseal(code);
  if (!unsealed.ok) return unsealed;
  if (unsealed.form > FORM) return { ok: false, why: 'later' };
  try {
    const rest = unsealed.bytes.slice();
    const mode = MODES[readByte(rest)];
    if (mode === undefined || unsealed.form !== FORM) return { ok: false, why: 'altered' };
    const beside = { hints: readNumber(rest), passMark: readNumber(rest) };
    const seed = readNumber(rest);
    const [revision, language, scenario] = [readWord(rest), readWord(rest), readWord(rest)];
    const memory = readNumber(rest);
    const length = readNumber(rest);
    if (length > MOST_ACTIONS) return { ok: false, why: 'altered' };
    const packed = rest.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
    return { ok: true, shared: { about: { scenario, revision, seed, mode, language }, memory, beside, length, packed } };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, why: 'altered' };
    throw error;
  }
}

/** The play that a link carries. One that its scenario does not allow is refused. */
export function openShare(scenario: Scenario, { about, memory, length, packed }: Shared): OpenedShare {
  if (about.scenario !== scenario.id) return { ok: false, why: 'other-scenario' };
  if (about.revision !== scenario.revision) return { ok: false, why: 'other-revision' };
  const remembered = memoryByNumber(scenario, memory);
  if (remembered === null || !canBe(scenario, remembered.memory)) return { ok: false, why: 'altered' };
  let play = beginPlay(scenario, { ...about, ...remembered });
  let rest = packed;
  for (let turn = 0; turn < length; turn++) {
    const taken = unpacked(play.scenario, play.state, rest);
    if (taken === null) return { ok: false, why: 'altered' };
    play = act(play, taken.action);
    ({ rest } = taken);
  }
  return rest === 0n ? { ok: true, play } : { ok: false, why: 'altered' };
}

/** Whether somebody can come back remembering this: no two of it exclude each other. */
function canBe(scenario: Scenario, memory: Playthrough['memory']): boolean {
  return memory === undefined || memorySets(scenario).some((set) => set.join(' ') === memory.join(' '));
}

/** The actions as one number, the first in its lowest digits. */
function packed({ scenario, playthrough: { actions } }: Play): bigint {
  const digits: [digit: number, radix: number][] = [];
  let state = begin(scenario);
  for (const action of actions) {
    const offered = offers(scenario, state);
    const place = offered.indexOf(action);
    digits.push([place < 0 ? offered.length : place, radixAt(state, offered)]);
    // A wait of any length is allowed at the desk, beside the one that is on offer.
    if (place < 0) digits.push([Number(action.slice('wait:'.length)) - 1, LONGEST_WAIT]);
    state = step(scenario, state, action);
  }
  return digits.reduceRight((number, [digit, radix]) => number * BigInt(radix) + BigInt(digit), 0n);
}

/** The action in the number's lowest digits, and the number without them; null where they stand for none. */
function unpacked(scenario: Scenario, state: State, number: bigint): { readonly action: string; readonly rest: bigint } | null {
  const offered = offers(scenario, state);
  if (offered.length === 0) return null;
  const radix = BigInt(radixAt(state, offered));
  const [place, rest] = [Number(number % radix), number / radix];
  if (place < offered.length) return { action: offered[place]!, rest };
  const action = `wait:${(rest % BigInt(LONGEST_WAIT)) + 1n}`;
  return offered.includes(action) ? null : { action, rest: rest / BigInt(LONGEST_WAIT) };
}

const radixAt = (state: State, offered: readonly string[]): number => offered.length + (state.phase === 'desk' ? 1 : 0);

/** Seven bits a byte, the lowest first; all but the last with the eighth set. */
function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
}

function writeWord(bytes: number[], word: string): void {
  const codes = Array.from(word, (character) => character.charCodeAt(0));
  if (codes.some((code) => code > 0x7f)) throw new Error(`"${word}" cannot stand in a link: it has characters beyond ASCII`);
  writeNumber(bytes, codes.length);
  bytes.push(...codes);
}

/** @throws RangeError when there is none left; so do the others */
function readByte(bytes: number[]): number {
  const byte = bytes.shift();
  if (byte === undefined) throw new RangeError('The code ends too soon');
  return byte;
}

function readNumber(bytes: number[]): number {
  let number = 0;
  for (let factor = 1; ; factor *= 0x80) {
    const byte = readByte(bytes);
    number += (byte & 0x7f) * factor;
    if (number > Number.MAX_SAFE_INTEGER) throw new RangeError('The code holds a number too large');
    if (byte < 0x80) return number;
  }
}

function readWord(bytes: number[]): string {
  const length = readNumber(bytes);
  if (length > bytes.length) throw new RangeError('The code ends within a word');
  return String.fromCharCode(...bytes.splice(0, length));
}
