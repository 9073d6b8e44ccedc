import { chooseRenderer } from './renderer.ts';
import { openGame } from './stage-game.ts';
import type { StageHandle, StageOptions, StageView } from './stage-view.ts';

/** How long a lost graphics context may stay lost before the stage goes on with the plain canvas, in ms. */
const PATIENCE = 2_500;

/**
 * Opens the stage in `parent`, which has a size of its own and is positioned; the canvas fills it and is hidden from
 * assistive technology. Custom properties `--stage-cover-top` and `--stage-cover-bottom` (px) on the parent tell what
 * the interface covers. Rejects when no renderer works or the art cannot be loaded; the game is whole without a stage.
 */
export async function openStage(parent: HTMLElement, first: StageView, options: StageOptions = {}): Promise<StageHandle> {
  const renderer = chooseRenderer(options.renderer ?? 'auto');
  if (renderer === 'none') throw new Error('The stage needs WebGL or a 2D canvas, and this browser gives neither');
  let view = first;
  let closed = false;
  let game = await openGame(parent, first, renderer, options);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const fallBack = async (): Promise<void> => {
    game.close();
    const shown = view;
    const next = await openGame(parent, shown, 'canvas', options);
    if (closed) return next.close();
    game = next;
    // The conversation went on while the stage was opened again.
    if (view !== shown) next.show(view);
  };
  const lost = (): void => {
    waiting = setTimeout(() => void fallBack().catch(() => undefined), PATIENCE);
  };
  const restored = (): void => {
    clearTimeout(waiting);
    game.repaint();
  };
  if (renderer === 'webgl') {
    game.canvas.addEventListener('webglcontextlost', lost);
    game.canvas.addEventListener('webglcontextrestored', restored);
  }

  return {
    show(next) {
      view = next;
      if (!closed) game.show(next);
    },
    stir() {
      if (!closed) game.stir();
    },
    close() {
      if (closed) return;
      closed = true;
      clearTimeout(waiting);
      game.close();
    },
    get asleep() {
      return closed || game.asleep;
    },
  };
}
