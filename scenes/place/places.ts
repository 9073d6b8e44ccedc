import type { PlaceId } from '../stage-view.ts';

/** A point of a place's back picture in its own units (2400 × 1000, its bottom on the table's edge). */
export type Point = readonly [number, number];

/** A thing that stands on the table: its cell in the props picture and where it stands, in bust units from a person. */
export interface Prop {
  /** Column in the place's props picture, whose cells are 400 × 400 units with the standing point at (200, 320). */
  readonly cell: number;
  readonly near: 'customer' | 'first seated';
  /** Bust units to the right of the person, and down from the table's edge. */
  readonly at: Point;
  readonly size: number;
  /** Left out where there is little room. */
  readonly wideOnly?: true;
  /** Where steam rises from, in cell units, if it does. */
  readonly steam?: Point;
  /** A light that blinks, in cell units, if there is one. */
  readonly led?: Point;
}

export interface PlaceArt {
  /** Picture names in public/art/places. */
  readonly back: string;
  readonly front: string;
  readonly props: string;
  /** The column of the back picture that the customer sits before. */
  readonly focus: number;
  readonly table: readonly Prop[];
  /** Lamps hang from the top of the stage: offset from the customer as a share of the stage's height, and how low. */
  readonly lamps: readonly { readonly at: number; readonly drop: number }[];
  readonly lampCell: number;
  /** Lights of the back picture that blink. */
  readonly leds: readonly { readonly at: Point; readonly colour: 'ledAmber' | 'ledGreen'; readonly beat: number; readonly size: number }[];
}

export const PLACES: Record<PlaceId, PlaceArt> = {
  'restaurant-lunch': {
    back: 'restaurant-back',
    front: 'restaurant-front',
    props: 'restaurant-props',
    focus: 1000,
    table: [
      { cell: 0, near: 'customer', at: [-330, 34], size: 1 },
      { cell: 1, near: 'customer', at: [400, 40], size: 1 },
      { cell: 2, near: 'first seated', at: [-90, 36], size: 0.8 },
      { cell: 3, near: 'customer', at: [610, 26], size: 0.85, wideOnly: true, steam: [196, 205] },
    ],
    lamps: [{ at: -0.36, drop: 0.12 }, { at: 0.5, drop: 0.09 }],
    lampCell: 4,
    leds: [],
  },
  'project-office': {
    back: 'office-back',
    front: 'office-front',
    props: 'office-props',
    focus: 960,
    table: [
      { cell: 0, near: 'customer', at: [-400, 34], size: 1.05, led: [292, 266] },
      { cell: 1, near: 'customer', at: [380, 34], size: 0.85, steam: [186, 200] },
      { cell: 2, near: 'customer', at: [640, 40], size: 1 },
    ],
    lamps: [],
    lampCell: 3,
    leds: [
      { at: [476, 560], colour: 'ledAmber', beat: 900, size: 34 },
      { at: [476, 300], colour: 'ledGreen', beat: 2300, size: 18 },
      { at: [476, 690], colour: 'ledGreen', beat: 1700, size: 18 },
      { at: [476, 820], colour: 'ledGreen', beat: 3100, size: 18 },
    ],
  },
};
