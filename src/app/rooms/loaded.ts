import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NotLoaded } from '../LoadTrouble.tsx';

/**
 * What the promise brings; undefined until then.
 * @param of names what it depends on: it is started again when this changes
 * @throws NotLoaded, for LoadTrouble to show, when it brings nothing
 */
export function useAwaited<T>(start: () => Promise<T>, of: string): T | undefined {
  const [value, setValue] = useState<{ readonly found: T } | { readonly failed: unknown } | undefined>(undefined);
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    let gone = false;
    void latest.current().then(
      (found) => !gone && setValue({ found }),
      (failed: unknown) => !gone && setValue({ failed }),
    );
    return () => {
      gone = true;
    };
  }, [of]);
  if (value && 'failed' in value) throw new NotLoaded(String(value.failed));
  return value?.found;
}

/** A screen that is loaded on demand; null until it has come. */
export function useLoaded<P>(load: () => Promise<ComponentType<P> | ((props: P) => JSX.Element | null)>): ComponentType<P> | null {
  return (useAwaited(load, 'screen') as ComponentType<P> | undefined) ?? null;
}
