import type { Part } from './parts.ts';
import { PATH_GRAIN } from './parts.ts';

/** The middle of a face in bust units, from which the marks of a flare-up go out. */
const MIDDLE = [600, 480] as const;
/** Degrees at which they do; 0 is to the right, −90 is up. */
const RAYS = [-12, -36, -60, -122, -146, -170] as const;

const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${Math.round(x * PATH_GRAIN)} ${Math.round(y * PATH_GRAIN)}`).join('L')}z`;

/** The strokes that stand around a head as it flares up, clear of this head's hair. */
export function burstAround({ box: [left, top, width] }: Part): Part {
  const reach = { right: Math.max(250, left + width - MIDDLE[0]), left: Math.max(250, MIDDLE[0] - left), top: Math.max(250, MIDDLE[1] - top) };
  const tips: [number, number][] = [];
  const strokes = RAYS.map((degrees, i) => {
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const out = Math.hypot(dx * (dx > 0 ? reach.right : reach.left), dy * reach.top);
    const [from, to, half] = [out + 34, out + (i % 3 === 1 ? 128 : 96), 13];
    const at = (r: number, aside: number): [number, number] => [MIDDLE[0] + dx * r - dy * aside, MIDDLE[1] + dy * r + dx * aside];
    tips.push(at(to, half), at(to, -half), at(from, 0));
    return path([at(from, -4), at(to, -half), at(to + 8, 0), at(to, half), at(from, 4)]);
  });
  const [xs, ys] = [tips.map(([x]) => x), tips.map(([, y]) => y)];
  const [x, y] = [Math.floor(Math.min(...xs)) - 12, Math.floor(Math.min(...ys)) - 12];
  return { box: [x, y, Math.ceil(Math.max(...xs)) - x + 12, Math.ceil(Math.max(...ys)) - y + 12], fills: [['ink', strokes.join('')]] };
}

const circle = (x: number, y: number, r: number): string => {
  const [cx, cy, cr] = [x * PATH_GRAIN, y * PATH_GRAIN, r * PATH_GRAIN];
  return `M${cx - cr} ${cy}a${cr} ${cr} 0 1 1 ${2 * cr} 0a${cr} ${cr} 0 1 1 ${-2 * cr} 0z`;
};
const cloud = (more: number): string =>
  circle(862, 640, 34 + more) + circle(908, 622, 42 + more) + circle(956, 642, 32 + more) + circle(912, 654, 34 + more);

/** The breath of a sigh, before the mouth. */
export const SIGH: Part = { box: [816, 566, 190, 136], fills: [['ink', cloud(7)], ['white', cloud(0)]] };

/** The middle of the reddened cheek in bust units, and how far the red goes. */
export const CHEEK = { x: 612, y: 566, across: 98, down: 70 } as const;

/** How strong the red of the reddest cheek is, 0–1. */
export const REDDEST = 0.55;

/** Gives a new canvas with the redness of a cheek, `scale` pixels per bust unit. */
export function cheekCanvas(colour: string, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(2, Math.ceil(CHEEK.across * 2 * scale));
  canvas.height = Math.max(2, Math.ceil(CHEEK.down * 2 * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no 2D context to draw people with');
  pen.scale(canvas.width / 2, canvas.height / 2);
  pen.translate(1, 1);
  const glow = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  glow.addColorStop(0, colour);
  glow.addColorStop(0.45, `${colour}cc`);
  glow.addColorStop(1, `${colour}00`);
  pen.fillStyle = glow;
  pen.fillRect(-1, -1, 2, 2);
  return canvas;
}
