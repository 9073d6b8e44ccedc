import type { Look } from '../../src/domain/look.ts';
import { PALETTE } from '../palette.ts';

/** What a baked fill is made of; a person's look turns it into a colour. */
export type Material =
  | 'skin' | 'hair' | 'cloth' | 'trim' | 'ink' | 'white' | 'tongue' | 'cup' | 'paper' | 'hat' | 'cover' | 'fold';

/** The colours of one person. Collars and shirts under a jacket are always light, so that they never merge with it. */
export function coloursOf(look: Look): Record<Material, string> {
  return {
    skin: look.skin,
    hair: look.hair,
    cloth: look.clothes,
    trim: PALETTE.trim,
    ink: brightness(look.skin) < DARK ? PALETTE.inkOnDark : PALETTE.ink,
    white: PALETTE.white,
    tongue: PALETTE.tongue,
    cup: PALETTE.cup,
    paper: PALETTE.paper,
    hat: PALETTE.hatBand,
    cover: look.cover ?? look.clothes,
    fold: blend(look.skin, PALETTE.ink, 0.42),
  };
}

/** Skin below this brightness wants the darker ink. */
const DARK = 0.42;

/** How bright a hex colour looks, 0–1. */
function brightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** A colour between two hex colours, `share` 0–1 of the way. */
export function blend(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
