import { MODES } from '../domain/mode.ts';
import type { Settings } from '../ports.ts';

/** What a link can ask for; the README lists the flags. What is not understood is left out. */
export interface UrlFlags {
  readonly scenario?: string;
  /** `first-choice` skips the briefing and the preparation. */
  readonly at?: 'first-choice';
  readonly seed?: number; // 0 – 2^32-1
  readonly language?: string;
  readonly renderer?: 'webgl' | 'canvas';
  /** Settings for this visit only; they are not stored. */
  readonly settings: Partial<Settings>;
}

/** @param search the part of the address from `?` on */
export function urlFlags(search: string): UrlFlags {
  const given = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === given.get(name));
  const id = (name: string) => given.get(name)?.match(/^[a-z0-9-]{1,80}$/i)?.[0];
  const seed = given.get('seed')?.match(/^\d{1,10}$/)?.[0];
  const scenario = id('scenario');
  const at = oneOf('at', ['first-choice']);
  const language = id('lang');
  const renderer = oneOf('renderer', ['webgl', 'canvas']);
  const motion = oneOf('motion', ['full', 'reduced', 'off']);
  const stage = oneOf('stage', ['on', 'off']);
  const sound = oneOf('sound', ['on', 'off']);
  const mode = oneOf('mode', MODES);
  const say = oneOf('say', ['on', 'off']);
  const pass = given.get('pass')?.match(/^(?:[1-9]\d?|100)$/)?.[0];
  return {
    ...(scenario && { scenario }),
    ...(at && { at }),
    ...(seed && { seed: Number(seed) >>> 0 }),
    ...(language && { language }),
    ...(renderer && { renderer }),
    settings: {
      ...(motion && { motion }),
      ...(stage && { stage: stage === 'on' }),
      ...(sound && { sound: sound === 'on' }),
      ...(mode && { mode }),
      ...(say && { sayIt: say === 'on' }),
      ...(pass && { passMark: Number(pass) }),
    },
  };
}
