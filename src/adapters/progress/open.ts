import type { Progress, StoreTrouble } from '../../ports.ts';
import { indexedDbProgress } from './indexed-db.ts';
import { listedOnce } from './listed-once.ts';
import { memoryProgress } from './memory.ts';
import { takeUpUnwritten } from './take-up.ts';

/** The browser's database; where there is none, progress lasts as long as the page and says so. */
export async function openProgress(): Promise<Progress> {
  try {
    const store = listedOnce(await indexedDbProgress());
    await takeUpUnwritten(store, () => crypto.randomUUID());
    return store;
  } catch (error) {
    const memory = memoryProgress();
    const trouble: StoreTrouble = { kind: 'unavailable', why: String(error) };
    return {
      ...memory,
      list: async () => ({ ...(await memory.list()), trouble: [trouble] }),
      // It is kept as long as the page lasts; whoever plays on it is told so too, not only the library.
      keep: async (play) => {
        await memory.keep(play);
        return trouble;
      },
    };
  }
}
