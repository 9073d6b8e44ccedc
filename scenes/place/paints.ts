import type * as Phaser from 'phaser';
import { isPlainCanvas } from '../redraw/plain-canvas.ts';
import { paintSpot, paintTexture } from './textures.ts';

/** The width of a cell in a picture of cells, which lie side by side. */
export const CELL = { size: 400, standX: 200, standY: 320 } as const;

/** How wide, in pixels, a soft picture is painted that is to be stretched. */
const SHEET = 256;

/** The textures of one build of a room: each is painted once, and all are given back together. */
export class Paints {
  readonly #scene: Phaser.Scene;
  readonly #painted = new Set<string>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Gives the texture's key, painting it first if nobody in this build wears it yet. Sizes in backing pixels. */
  paint(key: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): string {
    return this.#once(key, () => paintTexture(this.#scene, key, width, height, paint));
  }

  /** Something soft that lies over all of the room, for an image of that display size. Painted in backing pixels. */
  sheet(key: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): string {
    const share = isPlainCanvas(this.#scene) ? 1 : Math.min(1, SHEET / width);
    return this.paint(key, width * share, height * share, (context) => {
      context.save();
      context.scale(context.canvas.width / width, context.canvas.height / height);
      paint(context);
      context.restore();
    });
  }

  /** A round soft spot of a colour. */
  spot(name: string, size: number, colour: string, core = 0): string {
    const key = `place/${name}/${Math.ceil(size)}`;
    return this.#once(key, () => paintSpot(this.#scene, key, Math.ceil(size), colour, core));
  }

  /** One cell of a picture of cells, `size` backing pixels wide. */
  cell(picture: HTMLImageElement, name: string, index: number, size: number): string {
    const cells = picture.naturalWidth / picture.naturalHeight;
    return this.paint(`place/${name}${index}/${Math.round(size)}`, size, size, (context) => {
      context.drawImage(picture, -index * size, 0, size * cells, size);
    });
  }

  /** Gives all textures back. Nothing may wear one of them any more. */
  clear(): void {
    for (const key of this.#painted) this.#scene.textures.remove(key);
    this.#painted.clear();
  }

  #once(key: string, paint: () => void): string {
    if (this.#painted.has(key)) return key;
    this.#painted.add(key);
    paint();
    return key;
  }
}
