import * as Phaser from 'phaser';
import { Idle } from './idle.ts';
import { StageScene } from './stage-scene.ts';
import type { StageHandle, StageOptions, StageView } from './stage-view.ts';

/** A running Phaser game behind the handle. */
export interface StageGame extends StageHandle {
  readonly canvas: HTMLCanvasElement;
  /** Draws one frame at once, also while asleep. */
  repaint(): void;
  /** The keys of all textures that it holds now. */
  readonly textures: readonly string[];
}

let open = 0;

/**
 * Phaser's pool of canvases outlives its games, and in this version goes on holding who asked for one: the game with all
 * its pictures, and through its parent the page that it stood in. With the last game closed nobody needs them.
 */
function forgetCanvases(): void {
  const { pool } = Phaser.Display.Canvas.CanvasPool as unknown as { readonly pool: unknown[] };
  pool.length = 0;
}

/** Starts Phaser in `parent` and resolves once the first whole picture has been drawn. */
export function openGame(
  parent: HTMLElement, first: StageView, renderer: 'webgl' | 'canvas', options: StageOptions,
): Promise<StageGame> {
  const idle = new Idle(options.now ?? (() => performance.now()));
  const scene = new StageScene(parent, first, idle);
  const game = new Phaser.Game({
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    scene,
    width: 16,
    height: 16,
    transparent: true,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    // Batches of several textures tear rotated pictures in this version (phaserjs/phaser issue 7372).
    render: { maxTextures: 1, antialias: true, preserveDrawingBuffer: false },
    // Sizes are set by the scene, in backing pixels.
    scale: { mode: Phaser.Scale.NONE, expandParent: false },
  });
  open += 1;
  let closed = false;
  const close = (): void => {
    if (closed) return;
    closed = true;
    scene.leave();
    game.destroy(true);
    // Destroying waits for the next step, and a sleeping loop takes none.
    game.step(performance.now(), 0);
    open -= 1;
    if (open === 0) forgetCanvases();
  };
  return scene.ready.then(
    () => ({
      canvas: game.canvas,
      show: (view) => scene.show(view),
      stir: () => scene.stir(),
      repaint: () => scene.repaint(),
      close,
      get textures() {
        return scene.textures.getTextureKeys();
      },
      get asleep() {
        return scene.asleep;
      },
    }),
    (error: unknown) => {
      close();
      throw error;
    },
  );
}
