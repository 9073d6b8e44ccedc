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
  const began = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: Math.min(performance.now() - began, (user + system) / 1000), megabytes: process.resourceUsage().maxRSS / 1024 };
}
