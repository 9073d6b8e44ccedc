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

/** What hangs from the top of the stage: offset from the customer and how low, as shares of the stage's height. */
export interface Hanging {
  /** Its cell hangs by the middle of the cell's top, and (200, 320) is its lower end. */
  readonly cell: number;
  readonly at: number;
  readonly drop: number;
  /** A lamp that is on. */
  readonly lit?: true;
}

/** Something of the back picture that moves by itself, in the back picture's units; `size` is the width of its cell there. */
export interface Moving {
  readonly cell: number;
  readonly at: Point;
  readonly size: number;
  /** ms for once to and fro, or once round. */
  readonly period: number;
  /** Degrees to either side about the middle of the cell's top; else it goes round the cell's middle. */
  readonly swing?: number;
  /** Goes round in so many jerks, as the hand of a clock does. */
  readonly steps?: number;
}

export interface PlaceArt {
  /** Picture names in public/art/places. */
  readonly back: string;
  readonly front: string;
  readonly props: string;
  /** The column of the back picture that the customer sits before. */
  readonly focus: number;
  readonly table: readonly Prop[];
  readonly hanging?: readonly Hanging[];
  readonly moving?: readonly Moving[];
  /** Lights of the back picture that blink. */
  readonly leds?: readonly {
    readonly at: Point; readonly colour: 'ledAmber' | 'ledGreen' | 'ledRed'; readonly beat: number; readonly size: number;
  }[];
  /** Where in the back picture steam, mist or bubbles rise, and how far. */
  readonly plumes?: readonly { readonly at: Point; readonly rise: number; readonly size: number }[];
  /** How dark the sides of the room are, 0–1. */
  readonly dim?: number;
}
