import type { PlaceArt } from '../place-art.ts';

/** The reception of a dental practice, its booking screen frozen. Only the aquarium goes on. */
export const CLINIC_ROOM: PlaceArt = {
  back: 'clinic-back',
  front: 'clinic-front',
  props: 'clinic-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-480, 34], size: 1 },
    { cell: 3, near: 'customer', at: [440, 34], size: 0.8 },
    { cell: 1, near: 'customer', at: [700, 30], size: 0.75, wideOnly: true },
    { cell: 2, near: 'customer', at: [900, 34], size: 0.75, wideOnly: true },
  ],
  plumes: [{ at: [1974, 720], rise: 150, size: 34 }],
};
