/*
 * Runs in the page before anything else: notes how long each frame takes in which something is drawn on a canvas, and how
 * many such frames there were. Frames that a slower pace lets go by are none.
 */
(() => {
  /** @type {Staged} */
  const staged = { steps: [], drawn: 0 };
  window.staged = staged;
  let drew = false;
  /** @param {object} prototype @param {readonly string[]} names */
  const watch = (prototype, names) => {
    for (const name of names) {
      const draw = Reflect.get(prototype, name);
      Reflect.set(
        prototype,
        name,
        /** @this {unknown} @param {readonly unknown[]} given */
        function (...given) {
          drew = true;
          return Reflect.apply(draw, this, given);
        },
      );
    }
  };
  watch(CanvasRenderingContext2D.prototype, ['drawImage']);
  watch(WebGLRenderingContext.prototype, ['drawElements', 'drawArrays']);
  watch(WebGL2RenderingContext.prototype, ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']);
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    frame((time) => {
      drew = false;
      const began = performance.now();
      callback(time);
      if (!drew) return;
      staged.steps.push(performance.now() - began);
      staged.drawn += 1;
    });
})();
