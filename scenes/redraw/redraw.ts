import * as Phaser from 'phaser';
import { changes, covering } from './changes.ts';
import type { Box, Drawn } from './changes.ts';
import { versionOf } from './plain-canvas.ts';

type Thing = Phaser.GameObjects.Container | Phaser.GameObjects.Image;

/** As canvas takes it: x to a·x + c·y + e, y to b·x + d·y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const WHOLE: Matrix = [1, 0, 0, 1, 0, 0];
/** Smoothing reaches this far (backing pixels) beyond a picture's edge. */
const SOFT = 2;

/**
 * Has the plain canvas draw only where something has changed since the last frame. Without a graphics card most of what a
 * frame costs are its pixels, and while a face changes the room behind it stays as it is.
 * @returns has the next frame drawn as a whole
 */
export function redrawChanges(scene: Phaser.Scene): () => void {
  const { game, children } = scene;
  const renderer = game.renderer as Phaser.Renderer.Canvas.CanvasRenderer;
  const { gameContext: context } = renderer;
  let before: ReadonlyMap<object, Drawn> | undefined;
  let size = '';

  const clip = () => {
    const { width, height } = renderer;
    const now = drawn(children.list as unknown as readonly Thing[]);
    // A canvas of another size is an empty one.
    if (size !== `${width}x${height}`) before = undefined;
    size = `${width}x${height}`;
    const boxes = before ? covering(changes(before, now), width, height) : [{ left: 0, top: 0, right: width, bottom: height }];
    before = now;
    context.save();
    context.beginPath();
    for (const { left, top, right, bottom } of boxes) context.rect(left, top, right - left, bottom - top);
    context.clip();
  };
  const unclip = () => context.restore();
  const forget = () => {
    before = undefined;
  };

  const { PRE_RENDER_CLEAR, POST_RENDER } = Phaser.Renderer.Events;
  renderer.on(PRE_RENDER_CLEAR, clip);
  renderer.on(POST_RENDER, unclip);
  return forget;
}

/** Every picture that is to be seen, as it will be drawn. */
function drawn(things: readonly Thing[]): ReadonlyMap<object, Drawn> {
  const found = new Map<object, Drawn>();
  const walk = (list: readonly Thing[], outer: Matrix, alpha: number) => {
    for (const thing of list) {
      if (!thing.visible || thing.alpha === 0) continue;
      const matrix = within(outer, thing);
      if ('list' in thing) walk(thing.list as unknown as readonly Thing[], matrix, alpha * thing.alpha);
      else found.set(thing, { look: [...matrix, alpha * thing.alpha, thing.flipX, thing.displayOriginX, thing.displayOriginY, thing.frame, versionOf(thing.texture)], box: boxOf(thing, matrix) });
    }
  };
  walk(things, WHOLE, 1);
  return found;
}

function within([a, b, c, d, e, f]: Matrix, { x, y, rotation, scaleX, scaleY }: Thing): Matrix {
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  const [p, q, r, s] = [cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY];
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * x + c * y + e, b * x + d * y + f];
}

function boxOf({ width, height, displayOriginX, displayOriginY }: Phaser.GameObjects.Image, [a, b, c, d, e, f]: Matrix): Box {
  const [left, top] = [-displayOriginX, -displayOriginY];
  const corners = [[left, top], [left + width, top], [left, top + height], [left + width, top + height]] as const;
  const across = corners.map(([x, y]) => a * x + c * y + e);
  const down = corners.map(([x, y]) => b * x + d * y + f);
  return {
    left: Math.floor(Math.min(...across)) - SOFT,
    top: Math.floor(Math.min(...down)) - SOFT,
    right: Math.ceil(Math.max(...across)) + SOFT,
    bottom: Math.ceil(Math.max(...down)) + SOFT,
  };
}
