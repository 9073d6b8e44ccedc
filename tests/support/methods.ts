import { readdirSync, readFileSync } from 'node:fs';
import { readMethodFile, type ReadMethod } from '../../src/authoring/method-file.ts';
import type { SourceFile } from '../../src/authoring/yaml-source.ts';
import { applicabilities, type ApplicabilityName, type Method } from '../../src/domain/method.ts';
import type { Move } from '../../src/domain/moves.ts';
import type { Circumstances, LogEntry } from '../../src/domain/score.ts';

const folder = new URL('../../scenarios/methods/', import.meta.url);

/** The ids of the methods that ship. */
export const methodIds = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('texts.'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

/** A file under `scenarios/methods`, as the readers of src/authoring take it. */
export function methodSource(name: string): SourceFile {
  return { file: name, text: readFileSync(new URL(name, folder), 'utf8') };
}

export function readShippedMethod(id: string): ReadMethod {
  return readMethodFile(methodSource(`${id}.yaml`));
}

export function shippedMethod(id: string): Method {
  const { method, findings } = readShippedMethod(id);
  if (method === undefined) throw new Error(`method "${id}" does not read: ${findings.map((one) => one.message).join(' ')}`);
  return method;
}

/** The same method with just these steps called for. */
export function withSteps(method: Method, applying: readonly number[]): Method {
  const steps = method.steps.map((step) => ({
    ...step,
    applies: applying.includes(step.id) ? ('always' as const) : ('later-contact' as const),
  }));
  return { ...method, steps };
}

/** Circumstances in which, unless said otherwise, every step is called for and one issue was raised. */
export function circumstances(change: Partial<Circumstances> = {}): Circumstances {
  return { holds: new Set<ApplicabilityName>(applicabilities), sources: ['record', 'colleague'], issues: ['main'], ...change };
}

export type WrittenMove = Move | { readonly move: Move; readonly issues: readonly string[] };

/** A log as tests write it: one list of moves a reply. */
export function logOf(...replies: readonly (readonly WrittenMove[])[]): LogEntry[] {
  return replies.flatMap((written, reply) => written.map((one): LogEntry => {
    const place = { reply, at: reply, source: `reply-${reply}` };
    return typeof one === 'string' ? { move: one, ...place } : { ...one, ...place };
  }));
}
