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
  readonly beard?: string;
}
