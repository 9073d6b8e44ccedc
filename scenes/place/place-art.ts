import type { Sign } from '../../src/domain/signs.ts';

/** A point of a place's back picture in its own units (2400 × 1000, its bottom on the table's edge). */
export type Point = readonly [number, number];

/** What is there only once the story has come to a sign (`while`), or only until it has (`until`); see src/domain/signs. */
export interface Shown {
  readonly while?: Sign;
  readonly until?: Sign;
}

/** A thing that stands on the table: its cell in the props picture and where it stands, in bust units from a person. */
export interface Prop extends Shown {
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

/** Something of the room that moves by itself, in the back picture's units; `size` is the width of its cell there. */
export interface Moving extends Shown {
  readonly cell: number;
  readonly at: Point;
  readonly size: number;
  /** Which plane it belongs to; the wall unless said. */
  readonly plane?: 'far' | 'middle';
  /** ms for once to and fro, or once round. Left out, it stays where it is. */
  readonly period?: number;
  /** Degrees to either side about the middle of the cell's top; else it goes round the cell's middle. */
  readonly swing?: number;
  /** Goes round in so many jerks, as the hand of a clock does. */
  readonly steps?: number;
  /** Goes to and fro by so much to either side, across and up or down, looking where it goes; negative: to the left first. */
  readonly roam?: Point;
}

/** What goes by behind an opening of the wall: clouds, people in the street. Cells of the picture that all places share. */
export interface Passing {
  readonly cell: number;
  /** From where to where, in the back picture's units; the point is the middle of the cell. */
  readonly from: Point;
  readonly to: Point;
  readonly size: number;
  /** ms from one passing to the next, and the share of it that the passing takes. */
  readonly period: number;
  readonly share: number;
  /** Where in its period it is at first, 0–1. */
  readonly phase: number;
  /** Back-picture units it goes up and down, as somebody who walks does. */
  readonly bob?: number;
}

/**
 * A row of like things on a belt before the wall, drawn once and moved on by one pitch (back-picture units) in `period`
 * ms, over and over; without a period it stands still.
 */
export interface Belt extends Shown {
  readonly cell: number;
  readonly y: number;
  readonly size: number;
  readonly pitch: number;
  readonly period?: number;
  /** From where to where nothing stands on it. */
  readonly gap?: Point;
}

/** A part of the room in a picture of its own, with the box it fills, in the back picture's units: x, y, width, height. */
export interface PlanePicture {
  readonly picture: string;
  readonly box: readonly [number, number, number, number];
}

export interface PlaceArt {
  /** Picture names in public/art/places. */
  readonly back: string;
  readonly front: string;
  readonly props: string;
  /** What is seen through the wall's openings, and what stands before the wall. */
  readonly far?: PlanePicture;
  readonly middle?: PlanePicture;
  /** The column of the back picture that the customer sits before. */
  readonly focus: number;
  readonly table: readonly Prop[];
  readonly hanging?: readonly Hanging[];
  readonly moving?: readonly Moving[];
  readonly passing?: readonly Passing[];
  readonly belts?: readonly Belt[];
  /** Clock faces: their hands show the play's clock, `late` by so many minutes. */
  readonly clocks?: readonly { readonly at: Point; readonly radius: number; readonly late?: number; readonly plane?: 'far' | 'middle' }[];
  /** Lights of the room that blink, or that only shine (`beat` left out). */
  readonly leds?: readonly (Shown & {
    readonly at: Point; readonly colour: 'ledAmber' | 'ledGreen' | 'ledRed'; readonly beat?: number; readonly size: number;
    readonly plane?: 'far' | 'middle';
  })[];
  /** Where steam, mist or bubbles rise, and how far. */
  readonly plumes?: readonly (Shown & { readonly at: Point; readonly rise: number; readonly size: number; readonly plane?: 'far' | 'middle' })[];
  /** How dark the sides of the room are, 0–1. */
  readonly dim?: Shown & { readonly strength: number };
}
