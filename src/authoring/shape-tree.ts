import * as v from 'valibot';
import type { Path } from './yaml-source.ts';

/*
 * valibot's schemas, walked as what they are: trees. From them come the keys that are not known, all of them (valibot
 * names the first), and what an author is advised.
 */

export type Shape = v.GenericSchema;

/** What valibot's schemas carry, as far as it is read here. */
interface Parts {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly getter?: (input: unknown) => Shape;
  readonly pipe?: readonly { readonly type: string }[];
}

const isShape = (one: unknown): one is Shape => typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'schema';

/** The shapes that may stand behind this one: what is optional, lazy or a choice between several. */
function alternatives(shape: Shape): readonly Shape[] {
  const parts = shape as Parts;
  if (parts.wrapped !== undefined) return alternatives(parts.wrapped);
  if (parts.getter !== undefined) return alternatives(parts.getter(undefined));
  const choices = parts.options?.filter(isShape) ?? [];
  return choices.length > 0 ? choices.flatMap(alternatives) : [shape];
}

/** What belongs under a key. */
function below(shape: Shape, key: string | number): readonly Shape[] {
  return alternatives(shape).flatMap((one) => {
    const { entries, item, value } = one as Parts;
    const next = typeof key === 'number' ? item : (entries?.[key] ?? value);
    return next === undefined ? [] : [next];
  });
}

function descriptionOf(shape: Shape): string | undefined {
  for (let one: Shape | undefined = shape; one !== undefined; ) {
    const said = v.getDescription(one);
    if (said !== undefined) return said;
    const { wrapped, getter }: Parts = one as Parts;
    one = wrapped ?? getter?.(undefined);
  }
  return undefined;
}

const shapesAt = (shape: Shape, path: Path): readonly Shape[] =>
  path.reduce<readonly Shape[]>((now, key) => now.flatMap((one) => below(one, key)), [shape]);

/** What is said of the part of the shape at a path: the advice for whatever is wrong there. */
export function describe(shape: Shape, path: Path): string | undefined {
  return shapesAt(shape, path).map(descriptionOf).find((said) => said !== undefined);
}

/** Whether any text will do at a path, as long as it is not empty. */
export const takesText = (shape: Shape, path: Path): boolean =>
  shapesAt(shape, path).some((one) => (one as Parts).pipe?.some(({ type }) => type === 'non_empty'));

/** A key that does not belong where it stands, and those that do; a list where a map belongs has none. */
export interface Stranger {
  readonly path: Path;
  readonly key: string | null;
  readonly known: readonly string[];
}

/** Everything in the data for which the shape has no place. */
export function strangers(shape: Shape, value: unknown, path: Path = []): readonly Stranger[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    // To valibot a list is a map with numbers for keys: it is caught here.
    const fits = alternatives(shape).some((one) => (one as Parts).item !== undefined);
    if (!fits) return [{ path, key: null, known: [] }];
    return value.flatMap((item, index) => below(shape, index).flatMap((next) => strangers(next, item, [...path, index])));
  }
  const known = alternatives(shape).map((one) => (one as Parts).entries).find((entries) => entries !== undefined);
  return Object.entries(value).flatMap(([key, item]) =>
    known !== undefined && !Object.hasOwn(known, key)
      ? [{ path: [...path, key], key, known: Object.keys(known) }]
      : below(shape, key).flatMap((next) => strangers(next, item, [...path, key])),
  );
}
