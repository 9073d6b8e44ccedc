import type { Progress } from '../../ports.ts';

/** A store that is read once for all who list it, until something changes in it: ten thousand plays take a while to read. */
export function listedOnce(store: Progress): Progress {
  let listed: ReturnType<Progress['list']> | undefined;
  const forget = () => {
    listed = undefined;
  };
  store.watch(forget);
  return {
    ...store,
    list: async () => {
      listed ??= store.list();
      listed.catch(forget); // what failed is tried again
      return listed;
    },
    keep: async (play) => store.keep(play).finally(forget),
    rename: async (id, name, at) => store.rename(id, name, at).finally(forget),
    remove: async (id) => store.remove(id).finally(forget),
  };
}
