import { useEffect, useRef, useState } from 'preact/hooks';
import type { Heat } from '../compose.tsx';

/** What is read from the store, and again after each change to it; undefined until it has come. */
export function useStored<T>(heat: Heat, read: () => Promise<T>): T | undefined {
  const [stored, setStored] = useState<{ readonly found: T } | undefined>(undefined);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let gone = false;
    const again = () => void latest.current().then((found) => gone || setStored({ found }));
    again();
    const stop = heat.watchKept(again);
    return () => {
      gone = true;
      stop();
    };
  }, [heat]);
  return stored?.found;
}
