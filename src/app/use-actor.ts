import { useEffect, useState } from 'preact/hooks';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** The actor's snapshot, and again whenever it changes. */
export function useActor<T extends AnyActorRef>(actor: T): SnapshotFrom<T> {
  const [snapshot, setSnapshot] = useState<SnapshotFrom<T>>(() => actor.getSnapshot());
  useEffect(() => {
    setSnapshot(() => actor.getSnapshot());
    const subscription = actor.subscribe((next: SnapshotFrom<T>) => setSnapshot(() => next));
    return () => subscription.unsubscribe();
  }, [actor]);
  return snapshot;
}
