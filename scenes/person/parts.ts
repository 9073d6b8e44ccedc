import type { Accessory } from '../../src/domain/look.ts';
import type { Material } from './materials.ts';

/** Paths are written in whole numbers of this part of a bust unit: finer is larger, coarser makes long edges wobble. */
export const PATH_GRAIN = 2;

/**
 * One filled path in bust units × PATH_GRAIN. Where an ink path also holds a broad area (dark hair, dark cloth), `mass` names what
 * that area is made of and `clip` outlines it, a little generously.
 */
export type Fill = readonly [material: Material, path: string, mass?: Material, clip?: string];

/** A baked part of a person: the box it fills in bust units (left, top, width, height) and its fills, back to front. */
export interface Part {
  readonly box: readonly [number, number, number, number];
  readonly fills: readonly Fill[];
}

/** `faces.json`: what all people share. */
export interface FaceParts {
  readonly nose: Part;
  readonly upper: Readonly<Record<string, Part>>;
  readonly mouth: Readonly<Record<string, Part>>;
  readonly glasses: Readonly<Record<Exclude<Accessory, 'none'>, Part>>;
  readonly beards: Readonly<Record<string, Part>>;
}

/** `body-<garment>.json`: the garment's poses by name. */
export type BodyParts = Readonly<Record<string, Part>>;
