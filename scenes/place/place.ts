import type * as Phaser from 'phaser';
import type { Sign } from '../../src/domain/signs.ts';
import { readPicture } from '../art.ts';
import type { Layout } from '../layout.ts';
import { PALETTE } from '../palette.ts';
import { isPlainCanvas } from '../redraw/plain-canvas.ts';
import type { PlaceId } from '../stage-view.ts';
import type { ClockHands } from './clock-hands.ts';
import { castShadow, veil } from './depth.ts';
import { paintElsewhere } from './elsewhere.ts';
import { Light } from './light.ts';
import { Paints } from './paints.ts';
import type { PlaceArt, PlanePicture, Point, Shown } from './place-art.ts';
import { PLACES } from './places.ts';
import { Plane } from './plane.ts';
import { furnishRoom, runBelts } from './room.ts';
import type { Pictures, Planes, Setting } from './setting.ts';
import { SmallLife } from './small-life.ts';
import { layTable } from './table.ts';

/** Back to front; people stand between what hangs and the table. */
export const DEPTH = {
  far: 0, back: 2, middle: 5, hanging: 10, wash: 15, standing: 20, elsewhere: 22, seated: 25, customer: 30, front: 40, windows: 50,
} as const;

/** How far each plane moves for a viewer's step, against the person in front. */
const SHARES: Readonly<Record<keyof Planes, number>> = { far: 1, back: 0.55, middle: 0.28, hanging: 0.4, front: -0.4 };
/** A viewer's longest step, in units of the back picture, across and up or down. */
const STEP = { x: 26, y: 12 };
/** How much of the way to where the viewer should stand is gone in a frame. */
const FOLLOWING = 0.14;

/** The back picture is drawn this much larger than needed, so that its edges stay out of sight. */
const OVERSCAN = 1.03;
const BACK = { width: 2400, height: 1000 };
/** Air between the viewer and the wall: what stands before it is a little clearer. */
const HAZE = 0.07;

/** Where the person in front is, as far as the viewer gives way to it. */
interface Leaning {
  readonly lean: number;
  readonly headX: number;
  readonly near: number;
}

/** Loads what a place is drawn from. Rejects when a picture cannot be had. */
export async function readPlace(id: PlaceId): Promise<Pictures> {
  const art = PLACES[id];
  const maybe = (name: string | undefined) => (name === undefined ? undefined : readPicture(name));
  const [back, front, props, far, middle, passing] = await Promise.all([
    readPicture(art.back), readPicture(art.front), readPicture(art.props),
    maybe(art.far?.picture), maybe(art.middle?.picture), maybe(art.passing && 'passing'),
  ]);
  return { back, front, props, far, middle, passing };
}

/** A room in planes, what hangs in it, the things on the table, its light and its small life. */
export class Place {
  readonly id: PlaceId;
  readonly #scene: Phaser.Scene;
  readonly #art: PlaceArt;
  readonly #pictures: Pictures;
  readonly #paints: Paints;
  readonly #life = new SmallLife();
  #planes: Planes | undefined;
  #light: Light | undefined;
  /** The room at the other end of the line. */
  #line: Phaser.GameObjects.Image | undefined;
  #shade: Phaser.GameObjects.Image | undefined;
  #clocks: ClockHands[] = [];
  #depending: { thing: Phaser.GameObjects.Image; shown: Shown }[] = [];
  #heat = 0;
  #clock = 12 * 60;
  #signs: ReadonlySet<Sign> = new Set();
  #scale = 1;
  #front: Leaning | undefined;
  #step = { x: 0, y: 0 };

  constructor(scene: Phaser.Scene, id: PlaceId, pictures: Pictures) {
    this.id = id;
    this.#scene = scene;
    this.#art = PLACES[id];
    this.#pictures = pictures;
    this.#paints = new Paints(scene);
  }

  /** The customer's heat, 0–100: the room warms with it, and a cool one lies in a mild light. */
  get heat(): number {
    return this.#heat;
  }

  set heat(value: number) {
    this.#heat = value;
    this.#light?.warm(value);
  }

  /** The simulated clock, in minutes since midnight of day 1: what the clocks show, and the light outdoors. */
  get clock(): number {
    return this.#clock;
  }

  set clock(minutes: number) {
    this.#clock = minutes;
    for (const hands of this.#clocks) hands.show(minutes);
    this.#light?.pass(minutes);
  }

  /** Shows what belongs to these signs of the story, and hides what it has left behind. */
  set signs(names: readonly Sign[]) {
    this.#signs = new Set(names);
    for (const { thing, shown } of this.#depending) thing.setVisible(this.#holds(shown));
  }

  /** Draws the room for a stage of this many backing pixels. `apart`: whoever is in front is at the other end of a line. */
  build(width: number, height: number, layout: Layout, apart = false): void {
    this.clear();
    const { customer, edge } = layout;
    const scale = Math.max(width / BACK.width, (edge + 8) / BACK.height) * OVERSCAN;
    const margin = Math.ceil(STEP.x * scale);
    // The planes behind show their margins when they move; each has its own.
    const side = Math.ceil(margin * SHARES.back);
    const left = Math.min(-side, Math.max(width + side - BACK.width * scale, customer.x - this.#art.focus * scale));
    const top = edge + 8 + STEP.y * scale - BACK.height * scale;
    this.#scale = scale;
    const planes = this.#openPlanes();
    const onWall = ([x, y]: Point): Point => [left + x * scale, top + y * scale];
    const setting: Setting = {
      art: this.#art, pictures: this.#pictures, planes, paints: this.#paints, life: this.#life, width, height, layout, scale, onWall,
      depend: (thing, shown) => this.#depend(thing, shown), clocks: this.#clocks,
    };
    this.#paintPart(setting, 'far');
    const back = this.#paints.paint('place/back', width + 2 * side, edge + 60 * scale, (context) => {
      context.drawImage(this.#pictures.back, left + side, top, BACK.width * scale, BACK.height * scale);
      veil(context, HAZE);
    });
    planes.back.add(back, -side, 0).setOrigin(0, 0);
    runBelts(setting);
    this.#paintPart(setting, 'middle');
    furnishRoom(setting);
    this.#dimSides(setting);
    this.#light = new Light(this.#scene, setting, STEP.x * scale, DEPTH.wash);
    layTable(setting, Math.ceil(margin * -SHARES.front));
    const frame = apart ? paintElsewhere(this.#paints, layout) : undefined;
    if (frame) this.#line = this.#scene.add.image(frame.x, frame.y, frame.key).setOrigin(0, 0).setDepth(DEPTH.elsewhere);
    this.heat = this.#heat;
    this.clock = this.#clock;
    this.signs = [...this.#signs];
    this.#shift(true);
  }

  /** Whose leaning and coming nearer the viewer gives way to while the place lives; nobody: the viewer stands in the middle. */
  set front(person: Leaning | undefined) {
    this.#front = person;
    if (person) return;
    this.#step = { x: 0, y: 0 };
    this.#shift(true);
  }

  /** Moves what has a life of its own to where it is at `time` ms, and the viewer a little. */
  live(time: number): void {
    this.#life.live(time);
    this.#give();
  }

  /** Stands every plane on whole pixels, where it is crisp. */
  rest(): void {
    this.#shift(true);
  }

  #give(): void {
    if (!this.#front) return;
    const { lean, headX, near } = this.#front;
    const towards = (from: number, to: number) => from + (Math.min(1, Math.max(-1, to)) - from) * FOLLOWING;
    this.#step = { x: towards(this.#step.x, lean * 0.14 + headX * 0.02), y: towards(this.#step.y, (near - 1) / 0.08) };
    this.#shift(isPlainCanvas(this.#scene));
  }

  clear(): void {
    for (const plane of Object.values(this.#planes ?? {}) as Plane[]) plane.destroy();
    this.#light?.destroy();
    this.#line?.destroy();
    this.#shade?.destroy();
    this.#planes = undefined;
    this.#light = undefined;
    this.#line = undefined;
    this.#shade = undefined;
    this.#clocks = [];
    this.#depending = [];
    this.#paints.clear();
    this.#life.clear();
  }

  #openPlanes(): Planes {
    const plane = (name: keyof Planes) => new Plane(this.#scene, DEPTH[name], SHARES[name]);
    this.#planes = { far: plane('far'), back: plane('back'), middle: plane('middle'), hanging: plane('hanging'), front: plane('front') };
    return this.#planes;
  }

  /** Paints as much of a plane's picture as can be seen on the stage. */
  #paintPart({ planes, onWall, scale, width, height }: Setting, name: 'far' | 'middle'): void {
    const part: PlanePicture | undefined = this.#art[name];
    const picture = this.#pictures[name];
    if (!part || !picture) return;
    const [x, y, w, h] = part.box;
    const spare = STEP.x * scale;
    const [left, top] = onWall([x, y]);
    const [from, to] = [Math.floor(Math.max(left, -spare)), Math.min(left + w * scale, width + spare)];
    const [up, down] = [Math.floor(Math.max(top, -spare)), Math.min(top + h * scale, height)];
    if (to - from < 1 || down - up < 1) return;
    const key = this.#paints.paint(`place/${name}`, to - from, down - up, (context) => {
      const draw = (target: CanvasRenderingContext2D) => target.drawImage(picture, left - from, top - up, w * scale, h * scale);
      if (name === 'middle') castShadow(context, scale, draw);
      draw(context);
    });
    planes[name].add(key, from, up).setOrigin(0, 0);
  }

  /** Lamps leave the sides of some rooms in the dark; where the customer stands there is light. */
  #dimSides({ art: { dim }, width, height, layout: { customer } }: Setting): void {
    if (!dim) return;
    const reach = Math.max(customer.x, width - customer.x, height) * 1.15;
    const key = this.#paints.sheet('place/dim', width, height, (context) => {
      const [x, y] = [customer.x, height * 0.42];
      const shade = context.createRadialGradient(x, y, reach * 0.3, x, y, reach);
      shade.addColorStop(0, `${PALETTE.dusk}00`);
      shade.addColorStop(1, `${PALETTE.dusk}${Math.round(dim.strength * 255).toString(16).padStart(2, '0')}`);
      context.fillStyle = shade;
      context.fillRect(0, 0, width, height);
    });
    this.#shade = this.#scene.add.image(0, 0, key).setOrigin(0, 0).setDisplaySize(width, height).setDepth(DEPTH.wash);
    this.#depend(this.#shade, dim);
  }

  #depend(thing: Phaser.GameObjects.Image, shown: Shown): void {
    if (shown.while === undefined && shown.until === undefined) return;
    this.#depending.push({ thing, shown });
  }

  #holds({ while: during, until }: Shown): boolean {
    return (during === undefined || this.#signs.has(during)) && (until === undefined || !this.#signs.has(until));
  }

  #shift(whole: boolean): void {
    const { x, y } = this.#step;
    for (const plane of Object.values(this.#planes ?? {}) as Plane[]) plane.shift(x * STEP.x * this.#scale, y * STEP.y * this.#scale, whole);
  }
}
