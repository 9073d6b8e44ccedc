import type { KeptDrill, StoreTrouble } from '../../ports.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The form in which worked moments lie in store: raised with a change of it, as in record-form.ts. */
const FORM = 1;

export function writeDrill(drill: KeptDrill): Raw {
  return { ...drill, form: FORM };
}

/** Reads what lies in store; null where it is of a later form or none at all: it stays there, and counts for nothing. */
export function readDrill(found: unknown): KeptDrill | null {
  if (typeof found !== 'object' || found === null) return null;
  const { form, ...drill } = found as Raw;
  const texts = ['id', 'learner', 'moment', 'scenario', 'revision'];
  const sound = form === FORM && texts.every((key) => typeof drill[key] === 'string') && typeof drill['at'] === 'number';
  return sound && areSteps(drill['steps']) ? (drill as unknown as KeptDrill) : null;
}

/** What to say of a drill that cannot be read; null where it can. @param id under which it lies there */
export function drillTrouble(id: string, found: unknown): StoreTrouble | null {
  if (readDrill(found)) return null;
  const form = (found as Raw | null)?.['form'];
  return typeof form === 'number' && form > FORM ? { kind: 'newer', why: `drill of form ${form}` } : { kind: 'unreadable', id, why: 'it is no drill' };
}

function areSteps(found: unknown): boolean {
  return Array.isArray(found) && found.every((one: Raw) => typeof one['method'] === 'string' && [one['step'], one['from'], one['to'], one['best']].every((figure) => typeof figure === 'number'));
}
