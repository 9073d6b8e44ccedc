import type { Material } from './materials.ts';
import type { Part } from './parts.ts';

/** Draws a part with its box's corner at the context's origin, `scale` pixels per bust unit, in one person's colours. */
export function drawPart(context: CanvasRenderingContext2D, part: Part, colours: Record<Material, string>, scale: number): void {
  const [left, top] = part.box;
  context.save();
  context.scale(scale, scale);
  context.translate(-left, -top);
  for (const [material, path, mass, clip] of part.fills) {
    const shape = new Path2D(path);
    context.fillStyle = colours[material];
    context.fill(shape, 'nonzero');
    if (!mass || !clip) continue;
    context.save();
    context.clip(new Path2D(clip), 'evenodd');
    context.fillStyle = colours[mass];
    context.fill(shape, 'nonzero');
    context.restore();
  }
  context.restore();
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
