import type * as Phaser from 'phaser';
import { readPicture } from '../art.ts';
import type { Layout, Placement } from '../layout.ts';
import { PALETTE } from '../palette.ts';
import type { PlaceId } from '../stage-view.ts';
import type { PlaceArt, Point } from './place-art.ts';
import { PLACES } from './places.ts';
import { SmallLife } from './small-life.ts';
import { paintSpot, paintTexture } from './textures.ts';

/** Back to front; people stand between what hangs and the table. */
export const DEPTH = { back: 0, hanging: 10, wash: 15, standing: 20, seated: 25, customer: 30, front: 40, windows: 50 } as const;

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

/** A room in two planes with what hangs in it, the things on the table and its small life. */
export class Place {
  readonly id: PlaceId;
  readonly #scene: Phaser.Scene;
  readonly #art: PlaceArt;
  readonly #pictures: Pictures;
  #things: Phaser.GameObjects.GameObject[] = [];
  readonly #life = new SmallLife();
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
      if (this.#art.dim) dimSides(context, width, height, customer.x, this.#art.dim);
    });
    const onWall = ([x, y]: Point): Point => [left + x * scale, top + y * scale];
    this.#hang(width, height, customer);
    this.#move(onWall, scale);
    this.#lightLeds(onWall, scale);
    this.#layTable(width, height, layout);
    paintTexture(this.#scene, 'place/wash', 4, 4, (context) => {
      context.fillStyle = PALETTE.heat;
      context.fillRect(0, 0, 4, 4);
    });
    this.#wash = this.#add('place/wash', 0, 0, DEPTH.wash).setOrigin(0, 0).setDisplaySize(width, height);
    this.heat = this.#heat;
  }

  /** Moves what has a life of its own to where it is at `time` ms. */
  live(time: number): void {
    this.#life.live(time);
  }

  clear(): void {
    for (const thing of this.#things) thing.destroy();
    this.#things = [];
    for (const key of this.#painted) this.#scene.textures.remove(key);
    this.#painted.clear();
    this.#life.clear();
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
    const size = CELL.size * scale;
    const key = `place/prop${index}/${Math.round(size)}`;
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

  #hang(width: number, height: number, customer: Placement): void {
    const scale = Math.max(customer.scale * 0.8, height / 2200);
    for (const [i, { cell, at, drop, lit }] of (this.#art.hanging ?? []).entries()) {
      const x = Math.min(width - 60 * scale, Math.max(60 * scale, customer.x + at * height));
      const end = drop * height;
      if (lit) {
        this.#once('place/glow', () => paintSpot(this.#scene, 'place/glow', Math.round(900 * scale), PALETTE.glow));
        this.#life.flicker(this.#add('place/glow', x, end + 190 * scale, DEPTH.hanging).setAlpha(0.5), i);
      }
      // It turns about the ceiling; its cell's top stands for the wire, whatever its length.
      const thing = this.#add(this.#cell(cell, scale), x, end - CELL.standY * scale, DEPTH.hanging).setOrigin(0.5, 0);
      this.#life.swing(thing, 0.7, 16_300, i * 2);
    }
  }

  #move(onWall: (point: Point) => Point, scale: number): void {
    for (const { cell, at, size, period, swing, steps } of this.#art.moving ?? []) {
      const thing = this.#add(this.#cell(cell, (size / CELL.size) * scale), ...onWall(at), DEPTH.back + 1);
      if (swing === undefined) this.#life.turn(thing, period, steps);
      else this.#life.swing(thing.setOrigin(0.5, 0), swing, period);
    }
    for (const { at, rise, size } of this.#art.plumes ?? []) this.#rise(onWall(at), rise * scale, size * scale, DEPTH.back + 1);
  }

  #lightLeds(onWall: (point: Point) => Point, scale: number): void {
    for (const { at, colour, beat, size } of this.#art.leds ?? []) {
      const key = `place/${colour}/${size}`;
      this.#once(key, () => paintSpot(this.#scene, key, Math.ceil(size * 2 * scale), PALETTE[colour], 0.1));
      this.#life.blink(this.#add(key, ...onWall(at), DEPTH.back + 1), beat);
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
      const cell = ([cx, cy]: Point): Point =>
        [px + (cx - CELL.standX) * unit, py + (cy - CELL.standY) * unit];
      if (prop.steam) this.#rise(cell(prop.steam), 190 * unit, 90 * unit, DEPTH.front + 2);
      if (prop.led) this.#tableLed(cell(prop.led), unit);
    }
  }

  #rise([x, y]: Point, rise: number, size: number, depth: number): void {
    const key = `place/steam/${Math.ceil(size)}`;
    this.#once(key, () => paintSpot(this.#scene, key, Math.ceil(size), PALETTE.steam));
    for (const phase of [0, 0.33, 0.66]) {
      this.#life.rise({ puff: this.#add(key, x, y, depth).setAlpha(0), x, y, rise, phase });
    }
  }

  #tableLed([x, y]: Point, unit: number): void {
    const size = Math.ceil(70 * unit);
    this.#once('place/table-led', () => paintSpot(this.#scene, 'place/table-led', size, PALETTE.ledAmber, 0.1));
    this.#life.blink(this.#add('place/table-led', x, y, DEPTH.front + 2), 1100);
  }
}

/** Lamps leave the sides of the room in the dark; where the customer stands there is light. `dim` 0–1. */
function dimSides(context: CanvasRenderingContext2D, width: number, height: number, middle: number, dim: number): void {
  const reach = Math.max(middle, width - middle, height) * 1.15;
  const shade = context.createRadialGradient(middle, height * 0.42, reach * 0.3, middle, height * 0.42, reach);
  shade.addColorStop(0, `${PALETTE.dusk}00`);
  shade.addColorStop(1, `${PALETTE.dusk}${Math.round(dim * 255).toString(16).padStart(2, '0')}`);
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
}
