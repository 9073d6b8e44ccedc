import type * as Phaser from 'phaser';
import { PALETTE } from '../palette.ts';
import { daylightAt } from './daylight.ts';
import type { Setting } from './setting.ts';

/** The size, in pixels, of the textures that are stretched over the whole room. */
const SHEET = { width: 256, height: 160 };

/** What lies over the room: the hour outdoors and indoors, the mild light of calm, the glow of anger from the sides. */
export class Light {
  readonly #outdoors: Phaser.GameObjects.Image;
  readonly #indoors: Phaser.GameObjects.Image;
  readonly #calm: Phaser.GameObjects.Image;
  readonly #anger: Phaser.GameObjects.Image;
  #dyed = '';

  /** `spare`: how far, in backing pixels, the farthest plane reaches beyond the stage. */
  constructor(scene: Phaser.Scene, { planes, paints, width, height, layout: { customer } }: Setting, spare: number, depth: number) {
    const dye = paints.paint('place/daylight', 4, 4, () => undefined);
    const over = (key: string) => scene.add.image(0, 0, key).setOrigin(0, 0).setDisplaySize(width, height).setDepth(depth);
    const around = (key: string, colour: string, core: string) => over(paints.paint(key, SHEET.width, SHEET.height, (context) => {
      const middle = (customer.x / width) * SHEET.width;
      const ring = context.createRadialGradient(middle, SHEET.height * 0.4, 20, middle, SHEET.height * 0.4, SHEET.width * 0.82);
      ring.addColorStop(0, `${colour}${core}`);
      ring.addColorStop(0.45, `${colour}66`);
      ring.addColorStop(1, `${colour}ee`);
      context.fillStyle = ring;
      context.fillRect(0, 0, SHEET.width, SHEET.height);
    }));
    this.#outdoors = planes.far.add(dye, -spare, -spare).setOrigin(0, 0).setDisplaySize(width + 2 * spare, height + 2 * spare);
    this.#indoors = over(dye);
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
    texture.context.fillRect(0, 0, 4, 4);
    texture.refresh();
  }

  destroy(): void {
    for (const sheet of [this.#outdoors, this.#indoors, this.#calm, this.#anger]) sheet.destroy();
  }
}
