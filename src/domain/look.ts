/** A family of poses in which the clothes stay the same while the arms change. */
export const GARMENTS = ['tee', 'sweater', 'blazer', 'shirt'] as const;
export type Garment = (typeof GARMENTS)[number];

/**
 * How a person looks, as data in the scenario: the same from one play to the next, and unlike everyone else.
 * `head` names an Open Peeps head; colours are hex strings because they belong to a person, not to the interface.
 */
export interface Look {
  readonly head: string;
  readonly skin: string;
  readonly hair: string;
  readonly clothes: string;
  readonly accessory?: 'glasses' | 'none';
  /** What they wear; none given: the customer a tee, which has the most gestures, everybody else something for work. */
  readonly garment?: Garment;
  readonly beard?: string;
}
