/*
 * Runs in the page before anything else; the same on every page that is measured. Replies carry `data-reply`; what was
 * last said carries a `data-line` that changes with it. Painted means: after the frame in which it stood.
 */
(() => {
  /** @type {Probed} */
  const probed = { blocked: [], answers: [], frames: 0 };
  window.probed = probed;
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    probed.frames += 1;
    return frame(callback);
  };
  /** @param {() => void} then */
  const afterPaint = (then) => {
    frame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage(0);
    });
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probed.blocked.push({ start: startTime, over: duration - 50 });
  }).observe({ type: 'longtask', buffered: true });

  const lineNow = () => document.querySelector('[data-line]')?.getAttribute('data-line') ?? undefined;
  /** @type {{ at: number, line: string | undefined } | undefined} */
  let asked;
  let seen = false;
  const look = () => {
    if (!seen && document.querySelector('[data-reply]')) {
      seen = true;
      afterPaint(() => {
        probed.firstChoice = performance.now();
        // Whoever watches is told: asking the page again and again would keep it from its work.
        window.benchFirstChoice?.('');
      });
    }
    if (!asked) return;
    const line = lineNow();
    if (line === undefined || line === asked.line) return;
    const { at } = asked;
    asked = undefined;
    afterPaint(() => {
      probed.answers.push(performance.now() - at);
    });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-line', 'data-reply'],
  });
  window.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-reply]')) asked = { at: event.timeStamp, line: lineNow() };
    },
    { capture: true },
  );
})();
