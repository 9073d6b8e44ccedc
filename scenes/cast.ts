import type { Look } from '../src/domain/look.ts';

/** Sample people for looking at the stage and for its tests; scenarios bring their own. */
export const CAST = {
  guest: { head: 'MediumThree', skin: '#a9714b', hair: '#2a1d1c', clothes: '#7b2d43' },
  client: { head: 'GrayShort', skin: '#efc9ad', hair: '#b9b6b1', clothes: '#3d5a4c', beard: 'MustacheSix' },
  manager: { head: 'BunTwo', skin: '#8d5a3b', hair: '#1d1a1f', clothes: '#24344f', accessory: 'glasses' },
  barkeeper: { head: 'ShortFive', skin: '#e3b48f', hair: '#6b3f22', clothes: '#2e2b2a', beard: 'Chin' },
  lead: { head: 'ShortFour', skin: '#e0ac83', hair: '#3a2a22', clothes: '#3d5a80', beard: 'MustacheThin' },
  engineer: { head: 'Pomp', skin: '#d9a066', hair: '#1b1b22', clothes: '#6a994e' },
  ceo: { head: 'GrayShort', skin: '#8d5a3b', hair: '#b8b8c0', clothes: '#5b2a4a', accessory: 'glasses' },
  finance: { head: 'BunTwo', skin: '#f0c8a0', hair: '#7a4a2a', clothes: '#8a817c' },
  rep: { head: 'ShortFive', skin: '#efc9a8', hair: '#c9a24b', clothes: '#22313f' },
} satisfies Record<string, Look>;
