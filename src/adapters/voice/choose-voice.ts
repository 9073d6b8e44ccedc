import { isHigh, isLow, isNovelty } from './voice-names.ts';

/** What is known of a voice of the system. */
export interface Offered {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** How a person's voice lies, where the author says so. */
export type Register = 'low' | 'high' | undefined;

/**
 * The voices that may speak a language: those on this device, without the jokes among them where there are others. The
 * rest send what they are to say to another machine, and nothing that is played here leaves the device.
 * @param language BCP 47; its region is a wish, not a condition
 */
export function voicesFor<V extends Offered>(offered: readonly V[], language: string): readonly V[] {
  const [base] = parts(language);
  const fitting = offered.filter(({ lang, localService }) => localService && parts(lang)[0] === base);
  const serious = fitting.filter(({ name }) => !isNovelty(name));
  return [...(serious.length > 0 ? serious : fitting)].sort((one, other) => order(one, other, language));
}

/** A person's voice: the same from play to play on the same device. Null where nobody can speak the language. */
export function voiceFor<V extends Offered>(offered: readonly V[], language: string, person: string, register: Register): V | null {
  const voices = inRegister(voicesFor(offered, language), register);
  return voices[Math.floor(number(person) * voices.length)] ?? null;
}

/** Where between low and high this person speaks, -1–1: people who must share a voice can be told apart. */
export function natureOf(person: string, register: Register): number {
  const nature = number(`${person}, pitch`);
  return register === 'low' ? -nature : register === 'high' ? nature : nature * 2 - 1;
}

/** Those known to lie so; else those of whom nothing is known; else any, and the pitch has to do. */
function inRegister<V extends Offered>(voices: readonly V[], register: Register): readonly V[] {
  if (register === undefined) return voices;
  const [fits, other] = register === 'low' ? [isLow, isHigh] : [isHigh, isLow];
  const choices = [voices.filter(({ name }) => fits(name)), voices.filter(({ name }) => !other(name)), voices];
  return choices.find(({ length }) => length > 0) ?? voices;
}

const THREE_LETTERS: Readonly<Record<string, string>> = { eng: 'en', spa: 'es', deu: 'de', fra: 'fr', ita: 'it', por: 'pt' };

/** Systems write en-US, en_US and eng-US. */
function parts(language: string): readonly string[] {
  const [base = '', ...rest] = language.toLowerCase().split(/[-_]/);
  return [THREE_LETTERS[base] ?? base, ...rest];
}

/** An order that does not depend on the one in which the system lists them. */
function order(one: Offered, other: Offered, language: string): number {
  const region = parts(language)[1];
  const miss = ({ lang }: Offered) => Number(region !== undefined && parts(lang)[1] !== region);
  return miss(one) - miss(other) || (one.name < other.name ? -1 : Number(one.name > other.name));
}

/** From 0 up to 1, the same for the same text. */
function number(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}
