/*
 * Runs in the page before anything else: notes the animation frames in which something is drawn on a canvas. Those that a
 * slower pace lets go by are none.
 */
(() => {
  /** @type {Staged} */
  const staged = { frames: [], draws: 0 };
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
          staged.draws += 1;
          return Reflect.apply(draw, this, given);
        },
      );
    }
  };
  watch(CanvasRenderingContext2D.prototype, ['drawImage']);
  watch(WebGLRenderingContext.prototype, ['drawElements', 'drawArrays']);
  watch(WebGL2RenderingContext.prototype, ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']);
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    const id = frame((time) => {
      drew = false;
      callback(time);
      if (drew) staged.frames.push(id);
    });
    return id;
  };
})();
