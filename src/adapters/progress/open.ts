import type { Progress } from '../../ports.ts';
import { indexedDbProgress } from './indexed-db.ts';
import { listedOnce } from './listed-once.ts';
import { memoryProgress } from './memory.ts';

/** The browser's database; where there is none, progress lasts as long as the page and says so. */
export async function openProgress(): Promise<Progress> {
  try {
    return listedOnce(await indexedDbProgress());
  } catch (error) {
    const memory = memoryProgress();
    return {
      ...memory,
      list: async () => ({ ...(await memory.list()), trouble: [{ kind: 'unavailable', why: String(error) }] }),
    };
  }
}
