/** Settles after the next frame but one: what was rendered now has been painted, and no frame waits for what comes. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });
}

/** Like {@link afterPaint}, or at once where nothing is drawn because nobody is looking; within 80 ms. */
export function soon(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return Promise.race([afterPaint(), new Promise<void>((done) => setTimeout(done, 80))]);
}

/** Runs once the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(run);
  else requestAnimationFrame(run);
}
