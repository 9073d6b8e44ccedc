/** What something took. */
export interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number; // the most that the process has had in memory so far
}

/**
 * How long something takes on a machine that does nothing else: the time that passed, or, where others kept the
 * processors busy meanwhile, the processor time, whichever is less.
 */
export function costOf(run: () => void): Cost {
  const cost = begin();
  run();
  return cost();
}

/** As `costOf`, of something with a part in another process: for that it waits, and only the time that passed counts. */
export async function costBeside(run: () => Promise<void>): Promise<Cost> {
  const cost = begin(false);
  await run();
  return cost();
}

function begin(alone = true): () => Cost {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    const passed = performance.now() - began;
    return { milliseconds: alone ? Math.min(passed, (user + system) / 1000) : passed, megabytes: process.resourceUsage().maxRSS / 1024 };
  };
}
