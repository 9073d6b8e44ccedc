import type { Material } from './materials.ts';
import { PATH_GRAIN } from './parts.ts';
import type { Part } from './parts.ts';

// oxlint-disable unicorn/no-array-fill-with-reference-type -- `fill` is the canvas's here, not an array's
/** Draws a part with its box's corner at the context's origin, `scale` pixels per bust unit, in one person's colours. */
export function drawPart(pen: CanvasRenderingContext2D, part: Part, colours: Record<Material, string>, scale: number): void {
  const [left, top] = part.box;
  pen.save();
  pen.scale(scale / PATH_GRAIN, scale / PATH_GRAIN);
  pen.translate(-left * PATH_GRAIN, -top * PATH_GRAIN);
  for (const [material, path, mass, clip] of part.fills) {
    const outline = new Path2D(path);
    pen.fillStyle = colours[material];
    pen.fill(outline);
    if (!mass || !clip) continue;
    pen.save();
    pen.clip(new Path2D(clip), 'evenodd');
    pen.fillStyle = colours[mass];
    pen.fill(outline);
    pen.restore();
  }
  pen.restore();
}

/** Gives a new canvas that holds just this part, as large as it needs at `scale` pixels per bust unit. */
export function canvasOf(part: Part, colours: Record<Material, string>, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(part.box[2] * scale));
  canvas.height = Math.max(1, Math.ceil(part.box[3] * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no 2D context to draw people with');
  drawPart(context, part, colours, scale);
  return canvas;
}
