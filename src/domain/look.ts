/**
 * A family of poses in which the clothes stay the same while the arms change. The last three keep their arms still: they
 * are for people at the customer's side or ours.
 */
export const GARMENTS = ['tee', 'sweater', 'blazer', 'shirt', 'hoodie', 'coat', 'turtleneck'] as const;
export type Garment = (typeof GARMENTS)[number];

export const ACCESSORIES = ['glasses', 'square-glasses', 'none'] as const;
export type Accessory = (typeof ACCESSORIES)[number];

/**
 * How a person looks, as data in the scenario: the same from one play to the next, and unlike everyone else.
 * `head` names an Open Peeps head; colours are hex strings because they belong to a person, not to the interface.
 */
export interface Look {
  readonly head: string;
  readonly skin: string;
  readonly hair: string;
  readonly clothes: string;
  /** Round glasses, or square ones. */
  readonly accessory?: Accessory;
  /** The colour of what covers the head (`Hijab`, `Turban`, `Beanie`), where that is not the clothes' own. */
  readonly cover?: string;
  /** Older people have lines in their faces. */
  readonly age?: 'older';
  /** What they wear; none given: the customer a tee, which has the most gestures, everybody else something for work. */
  readonly garment?: Garment;
  readonly beard?: string;
}
