import type * as Phaser from 'phaser';
import { readPicture } from '../art.ts';
import type { Layout, Placement } from '../layout.ts';
import { PALETTE } from '../palette.ts';
import type { PlaceId } from '../stage-view.ts';
import { PLACES } from './places.ts';
import type { PlaceArt } from './places.ts';
import { paintSpot, paintTexture } from './textures.ts';

/** Back to front; people stand between the lamps and the table. */
export const DEPTH = { back: 0, lamps: 10, wash: 15, standing: 20, seated: 25, customer: 30, front: 40, windows: 50 } as const;

/** The back picture is drawn this much larger than needed, so that its edges stay out of sight. */
const OVERSCAN = 1.02;
const BACK = { width: 2400, height: 1000 };
const FRONT = { width: 2400, height: 900, edge: 60 };
const CELL = { size: 400, standX: 200, standY: 320 };

interface Pictures {
  readonly back: HTMLImageElement;
  readonly front: HTMLImageElement;
  readonly props: HTMLImageElement;
}

/** Loads what a place is drawn from. Rejects when a picture cannot be had. */
export async function readPlace(id: PlaceId): Promise<Pictures> {
  const art = PLACES[id];
  const [back, front, props] = await Promise.all([readPicture(art.back), readPicture(art.front), readPicture(art.props)]);
  return { back, front, props };
}

/** A room in two planes with its lamps, the things on the table and its small life. */
export class Place {
  readonly id: PlaceId;
  readonly #scene: Phaser.Scene;
  readonly #art: PlaceArt;
  readonly #pictures: Pictures;
  #things: Phaser.GameObjects.GameObject[] = [];
  #lamps: { lamp: Phaser.GameObjects.Image; glow: Phaser.GameObjects.Image }[] = [];
  #steam: { puff: Phaser.GameObjects.Image; x: number; y: number; rise: number; phase: number }[] = [];
  #leds: { light: Phaser.GameObjects.Image; beat: number }[] = [];
  #wash: Phaser.GameObjects.Image | undefined;
  readonly #painted = new Set<string>();
  #heat = 0;

  constructor(scene: Phaser.Scene, id: PlaceId, pictures: Pictures) {
    this.id = id;
    this.#scene = scene;
    this.#art = PLACES[id];
    this.#pictures = pictures;
  }

  /** The customer's heat, 0–100: the room warms with it. */
  get heat(): number {
    return this.#heat;
  }

  set heat(value: number) {
    this.#heat = value;
    this.#wash?.setAlpha(Math.max(0, (value - 25) / 75) ** 1.4 * 0.3);
  }

  /** Draws the room for a stage of this many backing pixels. */
  build(width: number, height: number, layout: Layout): void {
    this.clear();
    const { customer, edge } = layout;
    const scale = Math.max(width / BACK.width, (edge + 8) / BACK.height) * OVERSCAN;
    const left = Math.min(0, Math.max(width - BACK.width * scale, customer.x - this.#art.focus * scale));
    const top = edge + 8 - BACK.height * scale;
    this.#plane('back', width, height, DEPTH.back, (context) => {
      context.drawImage(this.#pictures.back, left, top, BACK.width * scale, BACK.height * scale);
    });
    this.#hangLamps(width, height, customer);
    this.#lightLeds(left, top, scale);
    this.#layTable(width, height, layout);
    paintTexture(this.#scene, 'place/wash', 4, 4, (context) => {
      context.fillStyle = PALETTE.heat;
      context.fillRect(0, 0, 4, 4);
    });
    this.#wash = this.#add('place/wash', 0, 0, DEPTH.wash).setOrigin(0, 0).setDisplaySize(width, height);
    this.heat = this.#heat;
  }

  /** Moves lamps, steam and lights to where they are at `time` ms. */
  live(time: number): void {
    for (const [i, { lamp, glow }] of this.#lamps.entries()) {
      lamp.setAngle(Math.sin(time / 2600 + i * 2) * 0.7);
      glow.setAlpha(0.5 + Math.sin(time / 1700 + i) * 0.06);
    }
    for (const { puff, x, y, rise, phase } of this.#steam) {
      const share = (time / 3600 + phase) % 1;
      puff.setPosition(x + Math.sin(share * 5 + phase * 9) * rise * 0.08, y - share * rise);
      puff.setAlpha(Math.sin(share * Math.PI) * 0.5).setScale(0.5 + share * 0.7);
    }
    for (const { light, beat } of this.#leds) light.setAlpha(0.35 + 0.65 * (Math.sin((time / beat) * Math.PI) > -0.2 ? 1 : 0));
  }

  clear(): void {
    for (const thing of this.#things) thing.destroy();
    this.#things = [];
    this.#painted.clear();
    this.#lamps = [];
    this.#steam = [];
    this.#leds = [];
    this.#wash = undefined;
  }

  #plane(name: string, width: number, height: number, depth: number,
    paint: (context: CanvasRenderingContext2D) => void): Phaser.GameObjects.Image {
    const key = `place/${name}`;
    paintTexture(this.#scene, key, width, height, paint);
    return this.#add(key, 0, 0, depth).setOrigin(0, 0);
  }

  #add(key: string, x: number, y: number, depth: number): Phaser.GameObjects.Image {
    const image = this.#scene.add.image(x, y, key).setDepth(depth);
    this.#things.push(image);
    return image;
  }

  #cell(index: number, scale: number): string {
    const key = `place/prop${index}`;
    const size = CELL.size * scale;
    this.#once(key, () => paintTexture(this.#scene, key, size, size, (context) => {
      const { props } = this.#pictures;
      const cells = props.naturalWidth / props.naturalHeight;
      context.drawImage(props, -index * size, 0, size * cells, size);
    }));
    return key;
  }

  /** A texture may not be painted anew while a thing of this build wears it. */
  #once(key: string, paint: () => void): void {
    if (this.#painted.has(key)) return;
    this.#painted.add(key);
    paint();
  }

  #hangLamps(width: number, height: number, customer: Placement): void {
    if (this.#art.lamps.length === 0) return;
    const scale = Math.max(customer.scale * 0.8, height / 2200);
    const key = this.#cell(this.#art.lampCell, scale);
    const glowSize = Math.round(900 * scale);
    paintSpot(this.#scene, 'place/glow', glowSize, PALETTE.glow);
    for (const { at, drop } of this.#art.lamps) {
      const x = Math.min(width - 60 * scale, Math.max(60 * scale, customer.x + at * height));
      const wire = drop * height;
      const glow = this.#add('place/glow', x, wire + 190 * scale, DEPTH.lamps).setAlpha(0.5);
      // The lamp turns about the ceiling; its cell's top stands for the wire, whatever its length.
      const lamp = this.#add(key, x, wire - 320 * scale, DEPTH.lamps).setOrigin(0.5, 0);
      this.#lamps.push({ lamp, glow });
    }
  }

  #lightLeds(left: number, top: number, scale: number): void {
    for (const { at, colour, beat, size } of this.#art.leds) {
      const key = `place/${colour}/${size}`;
      this.#once(key, () => paintSpot(this.#scene, key, Math.ceil(size * 2 * scale), PALETTE[colour], 0.1));
      const light = this.#add(key, left + at[0] * scale, top + at[1] * scale, DEPTH.back + 1);
      this.#leds.push({ light, beat });
    }
  }

  #layTable(width: number, height: number, layout: Layout): void {
    const { edge, customer } = layout;
    const scale = Math.max(customer.scale * 0.9, width / FRONT.width, (height - edge + 4) / (FRONT.height - FRONT.edge));
    const y = edge - FRONT.edge * scale;
    const x = Math.min(0, Math.max(width - FRONT.width * scale, customer.x - 1000 * scale));
    this.#plane('front', width, height - y, DEPTH.front, (context) => {
      context.drawImage(this.#pictures.front, x, 0, FRONT.width * scale, FRONT.height * scale);
    }).setY(y);
    for (const [i, prop] of this.#art.table.entries()) {
      const companion = layout.seated[0];
      if (prop.near === 'first seated' && !companion) continue;
      if (prop.wideOnly && !layout.wide) continue;
      const owner = prop.near === 'customer' ? customer : companion!;
      const unit = customer.scale * prop.size;
      const px = owner.x + prop.at[0] * customer.scale;
      if (px < -100 * unit || px > width + 100 * unit) continue;
      const py = edge + prop.at[1] * customer.scale;
      this.#add(this.#cell(prop.cell, unit), px, py, DEPTH.front + 1 + i * 0.01)
        .setOrigin(CELL.standX / CELL.size, CELL.standY / CELL.size);
      const cell = ([cx, cy]: readonly [number, number]) =>
        [px + (cx - CELL.standX) * unit, py + (cy - CELL.standY) * unit] as const;
      if (prop.steam) this.#riseSteam(cell(prop.steam), unit);
      if (prop.led) this.#tableLed(cell(prop.led), unit);
    }
  }

  #riseSteam([x, y]: readonly [number, number], unit: number): void {
    this.#once('place/steam', () => paintSpot(this.#scene, 'place/steam', Math.ceil(90 * unit), PALETTE.steam));
    for (const phase of [0, 0.33, 0.66]) {
      const puff = this.#add('place/steam', x, y, DEPTH.front + 2).setAlpha(0);
      this.#steam.push({ puff, x, y, rise: 190 * unit, phase });
    }
  }

  #tableLed([x, y]: readonly [number, number], unit: number): void {
    const size = Math.ceil(70 * unit);
    this.#once('place/table-led', () => paintSpot(this.#scene, 'place/table-led', size, PALETTE.ledAmber, 0.1));
    this.#leds.push({ light: this.#add('place/table-led', x, y, DEPTH.front + 2), beat: 1100 });
  }
}
