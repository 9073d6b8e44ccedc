import type * as Phaser from 'phaser';
import { PALETTE } from '../palette.ts';
import { repainted } from '../redraw/plain-canvas.ts';
import { daylightAt } from './daylight.ts';
import type { Setting } from './setting.ts';

/** How much taller than wide, against the room, the glow is. */
const TALL = 1.6;

/** What lies over the room: the hour outdoors and indoors, the mild light of calm, the glow of anger from the sides. */
export class Light {
  readonly #outdoors: Phaser.GameObjects.Image;
  readonly #indoors: Phaser.GameObjects.Image;
  readonly #calm: Phaser.GameObjects.Image;
  readonly #anger: Phaser.GameObjects.Image;
  #dyed = '';

  /** `spare`: how far, in backing pixels, the farthest plane reaches beyond the stage. */
  constructor(scene: Phaser.Scene, { planes, paints, width, height, layout: { customer } }: Setting, spare: number, depth: number) {
    const margin = Math.ceil(spare);
    const [wide, high] = [width + 2 * margin, height + 2 * margin];
    const dye = paints.sheet('place/daylight', wide, high, () => undefined);
    const around = (key: string, colour: string, core: string) => {
      const sheet = paints.sheet(key, width, height, (context) => {
        // An oval: a circle on a sheet of 16 to 10 that is stretched to the room.
        context.scale(width, height * TALL);
        const [x, y] = [customer.x / width, 0.4 / TALL];
        const ring = context.createRadialGradient(x, y, 0.08, x, y, 0.82);
        ring.addColorStop(0, `${colour}${core}`);
        ring.addColorStop(0.45, `${colour}66`);
        ring.addColorStop(1, `${colour}ee`);
        context.fillStyle = ring;
        context.fillRect(0, 0, 1, 1 / TALL);
      });
      return scene.add.image(0, 0, sheet).setOrigin(0, 0).setDisplaySize(width, height).setDepth(depth);
    };
    this.#outdoors = planes.far.add(dye, -margin, -margin).setOrigin(0, 0).setDisplaySize(wide, high);
    this.#indoors = scene.add.image(-margin, -margin, dye).setOrigin(0, 0).setDisplaySize(wide, high).setDepth(depth);
    this.#calm = around('place/calm', PALETTE.calm, 'aa');
    this.#anger = around('place/anger', PALETTE.heat, '10');
  }

  /** The room of a customer of this heat, 0–100: it warms from the sides, and a cool one lies in a mild light. */
  warm(heat: number): void {
    this.#anger.setAlpha(Math.max(0, (heat - 25) / 75) ** 1.3 * 0.62);
    this.#calm.setAlpha(Math.max(0, (30 - heat) / 30) * 0.3);
  }

  /** The light of a time, in minutes since midnight of day 1: whole outdoors, a fifth of it in the room. */
  pass(minutes: number): void {
    const { colour, strength } = daylightAt(minutes);
    this.#outdoors.setAlpha(strength);
    this.#indoors.setAlpha(strength * 0.2);
    const dyed = `rgb(${colour.join()})`;
    if (dyed === this.#dyed) return;
    this.#dyed = dyed;
    const texture = this.#outdoors.texture as Phaser.Textures.CanvasTexture;
    texture.context.fillStyle = dyed;
    texture.context.fillRect(0, 0, texture.width, texture.height);
    repainted(texture);
  }

  destroy(): void {
    for (const sheet of [this.#outdoors, this.#indoors, this.#calm, this.#anger]) sheet.destroy();
  }
}
