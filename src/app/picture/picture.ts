/**
 * The first choice of a scenario as the build has drawn it, so that a link to it shows it before the game has come:
 * the elements of the call screen as plain data, and what the player's settings and the link's seed change in them.
 */
export interface Picture {
  readonly screen: Drawn;
  /** What stands in the stage's place where the stage is off. */
  readonly emblem: Drawn;
  /** The node at which one answers, and its replies in authored order: the seed shuffles them. */
  readonly node: string;
  readonly replies: readonly string[];
}

/** An element: its tag, its attributes, what is in it; words are strings. */
export type Drawn = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, content: readonly Drawn[]];

/** The function that a picture's script hands it to. */
export const PICTURE = 'heatPicture';
/** The element in which the game stands. While it carries a seed, what it shows is a picture. */
export const ROOM = 'app';
export const SEED = 'seed';
/** Sent to that element when the picture has become the game. */
export const TAKEN_OVER = 'taken-over';
/** The name under which the built page carries its Content-Security-Policy. */
export const POLICY_NAME = 'content-security-policy';
