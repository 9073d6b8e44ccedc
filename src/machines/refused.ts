/** Why a wish could not be fulfilled; the library says so in words. */
export type Refusal = 'no-such-scenario' | 'changed' | 'unplayable' | 'not-loaded';

/** Loading failed for a reason that the player is told. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly why: Refusal;
  constructor(why: Refusal, scenario: string) {
    super(`Scenario "${scenario}": ${why}`);
    this.why = why;
  }
}
