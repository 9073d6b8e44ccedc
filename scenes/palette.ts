/**
 * Every colour the canvas uses that belongs to no person: people bring theirs in their look. The places' pictures are
 * SVG files with colours of their own, kept near these.
 */
export const PALETTE = {
  ink: '#2b2230',
  /** The same in a face too dark for it to stand out. */
  inkOnDark: '#110a12',
  white: '#fffdf9',
  tongue: '#e9787b',
  cup: '#c8553d',
  paper: '#fffaf0',
  trim: '#f4eee6',
  hatBand: '#e7b24d',
  /** Washed over the room as heat climbs. */
  heat: '#b3301c',
  /** Over the room of somebody who has calmed down. */
  calm: '#ffe7b0',
  /** The air before what is farther away. */
  haze: '#fff4e2',
  /** What faces redden towards. */
  flush: '#c21f1f',
  /** Behind the gallery's sheets of people: about the colour of a wall. */
  sheet: '#f3e3cc',
  glow: '#ffe2a0',
  steam: '#ffffff',
  ledAmber: '#ffae34',
  ledGreen: '#6fd3a0',
  ledRed: '#f0654a',
  /** Over the sides of a room that its lamps do not reach. */
  dusk: '#241522',
  windowRim: '#fffdf9',
  /** The walls of a room at the other end of the line. */
  elsewhere: ['#c8d3d6', '#b3bfc9', '#a8a9b8'],
  windowSpeaking: '#2f9e83',
  windowWalls: [['#c9d8dc', '#a9bfc6'], ['#e3d3c2', '#c9b29c'], ['#cfd3e4', '#adb4cf'], ['#d6e0c9', '#b5c4a2']],
} as const;
