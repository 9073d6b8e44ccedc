import { RULES } from '../domain/rules.ts';
import type { Scenario } from '../domain/scenario.ts';

/** A small, well-mixing hash (cyrb53 by bryc, public domain); 32 of its bits as eight hexadecimal digits. */
export function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  return (a >>> 0).toString(16).padStart(8, '0');
}

/** The revision of a compiled scenario: everything that changes how a playthrough runs, the engine's rules included, and nothing that only shows. */
export function revisionOf(scenario: Omit<Scenario, 'revision'>): string {
  const { language: _language, article: _article, place: _place, firstDay: _firstDay, people, ...rules } = scenario;
  const roles = people.map(({ name: _name, look: _look, voice: _voice, ...person }) => person);
  return shortHash(JSON.stringify({ engine: RULES, ...rules, people: roles }, withoutShowing));
}

/** Leaves out the faces of lines and what they show. A node may be called `face` as well: that one is no word. */
function withoutShowing(key: string, value: unknown): unknown {
  return (key === 'face' || key === 'shows') && typeof value === 'string' ? undefined : value;
}
