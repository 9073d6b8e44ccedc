import type * as Phaser from 'phaser';
import type { Layout } from '../layout.ts';
import type { ClockHands } from './clock-hands.ts';
import type { Paints } from './paints.ts';
import type { PlaceArt, Point, Shown } from './place-art.ts';
import type { Plane } from './plane.ts';
import type { SmallLife } from './small-life.ts';

/** Everything that a place is drawn from, loaded. */
export interface Pictures {
  readonly back: HTMLImageElement;
  readonly front: HTMLImageElement;
  readonly props: HTMLImageElement;
  readonly far: HTMLImageElement | undefined;
  readonly middle: HTMLImageElement | undefined;
  /** Clouds and people who go by, the same for all places. */
  readonly passing: HTMLImageElement | undefined;
}

/** The planes of a room, far to near. */
export interface Planes {
  readonly far: Plane;
  readonly back: Plane;
  readonly middle: Plane;
  readonly hanging: Plane;
  readonly front: Plane;
}

/** One build of a room: what it is furnished from, and for which stage. Sizes in backing pixels. */
export interface Setting {
  readonly art: PlaceArt;
  readonly pictures: Pictures;
  readonly planes: Planes;
  readonly paints: Paints;
  readonly life: SmallLife;
  readonly width: number;
  readonly height: number;
  readonly layout: Layout;
  /** Backing pixels per unit of the back picture, and where a point of it lies. */
  readonly scale: number;
  readonly onWall: (point: Point) => Point;
  /** Keeps a thing to be shown by the signs of the story, where it says so. */
  readonly depend: (thing: Phaser.GameObjects.Image, shown: Shown) => void;
  readonly clocks: ClockHands[];
}
