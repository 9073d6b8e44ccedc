import type { Layout } from '../layout.ts';
import { PALETTE } from '../palette.ts';
import type { Paints } from './paints.ts';

/**
 * Paints the other end of the line: a window into a room of which only the colours are to be made out, around where the
 * person in front stands. Gives the texture's key and where its upper left corner belongs, in backing pixels.
 */
export function paintElsewhere(paints: Paints, { elsewhere: { x, y, width, height } }: Layout): { key: string; x: number; y: number } {
  const rim = Math.max(3, width * 0.012);
  const spare = rim * 5;
  const round = width * 0.075;
  const key = paints.paint('place/elsewhere', width + 2 * spare, height + 2 * spare, (context) => {
    context.translate(spare, spare);
    const trace = () => {
      context.beginPath();
      context.roundRect(0, 0, width, height + spare, [round, round, 0, 0]);
    };
    context.save();
    context.shadowColor = `${PALETTE.dusk}66`;
    context.shadowBlur = spare * 0.8;
    context.fillStyle = PALETTE.windowRim;
    trace();
    context.fill();
    context.restore();
    context.save();
    trace();
    context.clip();
    const wall = context.createLinearGradient(0, 0, width, height);
    for (const [i, colour] of PALETTE.elsewhere.entries()) wall.addColorStop(i / (PALETTE.elsewhere.length - 1), colour);
    context.fillStyle = wall;
    context.fillRect(0, 0, width, height + spare);
    // A window's light on the left and a darker door, out of focus.
    const soft = (at: number, top: number, size: number, colour: string) => {
      const spot = context.createRadialGradient(width * at, height * top, 0, width * at, height * top, width * size);
      spot.addColorStop(0, colour);
      spot.addColorStop(1, `${colour.slice(0, 7)}00`);
      context.fillStyle = spot;
      context.fillRect(0, 0, width, height + spare);
    };
    soft(0.2, 0.2, 0.5, `${PALETTE.glow}b0`);
    soft(0.92, 0.6, 0.5, `${PALETTE.dusk}40`);
    soft(0.5, 1.05, 0.7, `${PALETTE.dusk}38`);
    context.restore();
    context.lineWidth = rim;
    context.strokeStyle = PALETTE.windowRim;
    trace();
    context.stroke();
  });
  return { key, x: Math.round(x - spare), y: Math.round(y - spare) };
}
