import { PALETTE } from '../palette.ts';

/** Pales what is farther away. */
export function veil(context: CanvasRenderingContext2D, strength: number): void {
  context.globalCompositeOperation = 'source-atop';
  context.globalAlpha = strength;
  context.fillStyle = PALETTE.haze;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}

/** How much smaller than the picture its shadow is painted: stretched again, it has soft edges, which the canvas's own blur takes ten times as long for. */
const SHADOW = 10;

/** Lays the shadow of what `draw` draws on the wall, a little to the right and below. */
export function castShadow(context: CanvasRenderingContext2D, scale: number, draw: (target: CanvasRenderingContext2D) => void): void {
  const { width, height } = context.canvas;
  const small = document.createElement('canvas');
  [small.width, small.height] = [Math.ceil(width / SHADOW), Math.ceil(height / SHADOW)];
  const shade = small.getContext('2d');
  if (!shade) return;
  shade.scale(1 / SHADOW, 1 / SHADOW);
  draw(shade);
  shade.globalCompositeOperation = 'source-in';
  shade.fillStyle = PALETTE.dusk;
  shade.fillRect(0, 0, width, height);
  context.globalAlpha = 0.34;
  context.drawImage(small, 14 * scale, 8 * scale, small.width * SHADOW, small.height * SHADOW);
  context.globalAlpha = 1;
}
