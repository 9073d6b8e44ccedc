import type { Material } from '../person/materials.ts';

/** How one Open Peeps body becomes ours: which colour property is which material, and which loops are left out. */
export interface Recipe {
  readonly paints: Readonly<Record<string, Material>>;
  /** What broad areas in the ink path are made of. */
  readonly mass?: Material;
  /** True for a loop that must go: prints, stripes, dots, a knife. `index` counts loops within the fill. */
  readonly drop?: (paint: string, index: number, width: number, height: number) => boolean;
  /** Bumps of the ink that are cut off, by loop: from which of its segments on, and how many become one line. */
  readonly cuts?: Readonly<Record<number, readonly (readonly [from: number, count: number])[]>>;
  /** Colour properties whose whole fill is left out. */
  readonly without?: readonly string[];
}

const among = (...indexes: number[]) => (paint: string, index: number) =>
  paint === 'outlineColor' && indexes.includes(index);

const small = (limit: number) => (paint: string, _index: number, width: number, height: number) =>
  paint === 'outlineColor' && width < limit && height < limit;

export const BODIES: Readonly<Record<string, Recipe>> = {
  Killer: { paints: {}, mass: 'cloth', without: ['knifeColor'], drop: among(1, 2, 5) },
  TeeArmsCrossed: { paints: {}, mass: 'cloth' },
  Whatever: { paints: {}, mass: 'cloth' },
  Explaining: {
    paints: { topColor: 'cloth' }, mass: 'cloth', drop: among(0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14),
  },
  StrippedPocketTee: { paints: { pocketColor: 'cloth' }, mass: 'cloth', drop: among(2, 3, 4, 5, 6, 7, 8, 9) },
  TeeSelena: { paints: { topColor: 'cloth' }, mass: 'cloth', drop: among(1, 2, 3, 4, 5) },
  PointingUp: { paints: { topColor: 'cloth' }, mass: 'cloth', drop: among(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 13, 14) },
  Paper: { paints: { topColor: 'cloth', paperColor: 'paper' }, mass: 'cloth', drop: small(42) },
  PoloSweater: { paints: { topColor: 'cloth' }, mass: 'cloth', drop: small(80) },
  PolkadotJacket: {
    paints: { jacketColor: 'cloth' }, mass: 'trim', drop: small(42),
    // The dots that touch the lines are part of them.
    cuts: { 0: [[33, 3], [37, 2], [46, 3], [90, 1], [95, 2], [101, 1], [103, 3], [107, 1], [109, 1]], 1: [[4, 13]] },
  },
  BlazerBlackTee: { paints: { blazerColor: 'cloth' }, mass: 'trim' },
  ButtonShirt: { paints: { topColor: 'cloth' } },
  Hoodie: { paints: { topColor: 'cloth' } },
  ShirtCoat: {
    // The striped shirt below is made plain: what is white between its stripes goes, and what is ink then is mass.
    paints: { jacketColor: 'cloth', topColor: 'trim' }, mass: 'trim', drop: (paint, _index, width, height) => paint === 'outlineColor' && height < 70 && width > 40,
  },
  Turtleneck: { paints: {}, mass: 'cloth' },
  Coffee: { paints: { topColor: 'cloth', cupColor: 'cup' } },
};

/** Heads with a hair layer of their own have ink only in their lines; in all others the hair is the ink's mass. */
export const HEAD_PAINTS: Readonly<Record<string, Material>> = {
  hairColor: 'hair', clipColor: 'hat', hijabColor: 'cover', turbanColor: 'cover', beanieColor: 'cover',
  '#4F66AF': 'hair', '#E8E1E1': 'hair',
};

/** Heads whose ink mass is cloth, not hair. */
export const COVERED_HEADS: readonly string[] = ['Hijab', 'Turban'];

/** Loops left out of heads: holes for folds of cloth, through which skin would be seen. */
export const HEAD_DROPS: Readonly<Record<string, NonNullable<Recipe['drop']>>> = { Hijab: among(1, 2) };
