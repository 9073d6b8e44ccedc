import type { PlaceArt } from '../place-art.ts';

/** The reception of a dental practice, its booking screen frozen until it is restored. The fish and the street go on. */
export const CLINIC_ROOM: PlaceArt = {
  back: 'clinic-back',
  front: 'clinic-front',
  props: 'clinic-props',
  far: { picture: 'clinic-far', box: [60, 100, 700, 530] },
  middle: { picture: 'clinic-middle', box: [100, 400, 2180, 600] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-480, 34], size: 1, until: 'restored' },
    { cell: 4, near: 'customer', at: [-480, 34], size: 1, while: 'restored' },
    { cell: 3, near: 'customer', at: [440, 34], size: 0.8 },
    { cell: 1, near: 'customer', at: [700, 30], size: 0.75, wideOnly: true },
    { cell: 2, near: 'customer', at: [900, 34], size: 0.75, wideOnly: true },
  ],
  moving: [
    { cell: 5, at: [1820, 628], size: 138, plane: 'middle', period: 19_000, roam: [110, 10] },
    { cell: 6, at: [1850, 662], size: 108, plane: 'middle', period: 27_000, roam: [-96, 14] },
    { cell: 5, at: [1800, 690], size: 84, plane: 'middle', period: 23_000, roam: [84, 8] },
  ],
  passing: [
    { cell: 0, from: [-60, 210], to: [880, 196], size: 240, period: 90_000, share: 1, phase: 0.3 },
    { cell: 3, from: [-20, 500], to: [840, 500], size: 200, period: 27_000, share: 0.44, phase: 0.16, bob: 5 },
    { cell: 2, from: [840, 506], to: [-20, 506], size: 200, period: 39_000, share: 0.3, phase: 0.7, bob: 5 },
  ],
  plumes: [{ at: [1974, 720], rise: 150, size: 34, plane: 'middle' }],
};
