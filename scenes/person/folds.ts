import type { Part } from './parts.ts';

/**
 * The lines of an older face, in bust units × PATH_GRAIN: under the eyes, at their outer corners, and from the nose to the
 * mouth. Open Peeps has none that go with all its faces.
 */
export const FOLDS: Part = {
  box: [540, 470, 262, 190],
  fills: [['fold', [
    'M1176 1044q44 34 96 12q-52 38 -100 -2z',
    'M1128 960l-38 -18l-4 8l38 16z',
    'M1128 988l-40 8l0 8l42 -10z',
    'M1318 1150q-54 44 -46 118q10 2 12 -4q-8 -66 42 -106z',
    'M1520 1044q20 16 44 6q-22 22 -48 0z',
  ].join('')]],
};
