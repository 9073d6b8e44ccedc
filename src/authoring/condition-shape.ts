import * as v from 'valibot';
import { HEAT_BANDS, TRUST_BANDS, type HeatBand, type TrustBand } from '../domain/bands.ts';

/** A condition as an author writes it: exactly one key. */
export interface WrittenCondition {
  fact?: string;
  said?: string;
  done?: string;
  present?: string;
  granted?: string;
  approved?: string;
  promised?: string;
  kept?: string;
  late?: string;
  broken?: string;
  met?: string;
  voiced?: string;
  news?: string;
  remembered?: string;
  meeting?: string;
  heard?: true;
  threatened?: true;
  lineHeld?: true;
  lost?: true;
  heatAtLeast?: HeatBand;
  heatBelow?: HeatBand;
  trustAtLeast?: TrustBand;
  trustBelow?: TrustBand;
  all?: WrittenCondition[];
  any?: WrittenCondition[];
  not?: WrittenCondition;
}

const reads = (what: string) => v.exactOptional(v.pipe(v.string(), v.description(what)));
const isSo = (what: string) => v.exactOptional(v.pipe(v.literal(true), v.description(what)));
const parts = (what: string) =>
  v.exactOptional(v.pipe(v.array(v.lazy(() => conditionShape)), v.minLength(1), v.description(what)));

/** The shape of `when`, and of what `all`, `any` and `not` hold. */
export const conditionShape: v.GenericSchema<WrittenCondition> = v.pipe(
  v.strictObject({
    fact: reads('The player knows this fact.'),
    said: reads('The player has said this reply.'),
    done: reads('This preparation has been done.'),
    present: reads('This person is there.'),
    granted: reads('This remedy has been granted.'),
    approved: reads('Somebody with the authority has approved this remedy.'),
    promised: reads('This promise has been made.'),
    kept: reads('This promise has been kept.'),
    late: reads('This promise was kept late.'),
    broken: reads('This promise has been broken.'),
    met: reads('This contact has taken place.'),
    voiced: reads('The customer has raised this issue.'),
    news: reads('This news has come.'),
    remembered: reads('The customer who comes back remembers this: `outcome:…`, `ending:…`, `promise:…:kept` or `granted:…`.'),
    meeting: reads('The customer who comes back began with this one of the `meetings`.'),
    heard: isSo('The customer has been heard out: `true`.'),
    threatened: isSo('A legal threat stands, and was not taken back: `true`.'),
    lineHeld: isSo('The legal line was held against the threat: `true`.'),
    lost: isSo('The line was lost, and neither side has rung since: `true`.'),
    heatAtLeast: v.exactOptional(v.pipe(v.picklist(HEAT_BANDS), v.description('Heat stands in this band or above.'))),
    heatBelow: v.exactOptional(v.pipe(v.picklist(HEAT_BANDS), v.description('Heat stands below this band.'))),
    trustAtLeast: v.exactOptional(v.pipe(v.picklist(TRUST_BANDS), v.description('Trust stands in this band or above.'))),
    trustBelow: v.exactOptional(v.pipe(v.picklist(TRUST_BANDS), v.description('Trust stands below this band.'))),
    all: parts('A list of conditions that all hold.'),
    any: parts('A list of conditions of which one holds.'),
    not: v.exactOptional(v.pipe(v.lazy(() => conditionShape), v.description('A condition that does not hold.'))),
  }),
  v.minEntries(1),
  v.maxEntries(1),
  v.description('A condition has exactly one key, such as `{ fact: id }`; put several into `all` or `any`.'),
);
