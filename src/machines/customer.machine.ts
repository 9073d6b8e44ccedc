import { assign, setup } from 'xstate';
import { HEAT_BANDS, HEAT_FROM, heatBand, type HeatBand } from '../domain/bands.ts';

/**
 * The customer as one sees them: composure with hysteresis (a face must not flicker at the edge of a band), whether they
 * are venting or have been heard, and impatience while nobody answers. For showing only: none of it reaches the journal,
 * so slow readers and people who listen to a screen reader lose nothing.
 */
export interface CustomerContext {
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
  readonly cooled: number; // points of heat lost with the last turn; negative: gained
}

export type CustomerEvent =
  | { readonly type: 'feels'; readonly heat: number; readonly trust: number; readonly venting: boolean }
  | { readonly type: 'answered' };

/** Points of heat below a band's edge at which a customer begins to look calmer. They flare up at once. */
const STICKY = 3;

/** The customer as one sees them: composure, hearing and, for show only, impatience; side by side. */
export const customerMachine = setup({
  types: {
    context: {} as CustomerContext,
    events: {} as CustomerEvent,
    input: {} as { readonly heat: number; readonly trust: number },
  },
  actions: {
    feel: assign(({ context, event }) =>
      event.type === 'feels' ? { heat: event.heat, trust: event.trust, cooled: context.heat - event.heat } : {},
    ),
  },
  guards: {
    becomes: ({ event }, { from, to }: { readonly from: HeatBand; readonly to: HeatBand }) => {
      if (event.type !== 'feels' || heatBand(event.heat) !== to) return false;
      return HEAT_FROM[to] > HEAT_FROM[from] || event.heat < HEAT_FROM[from] - STICKY;
    },
    isVenting: ({ event }) => event.type === 'feels' && event.venting,
    isQuiet: ({ event }) => event.type === 'feels' && !event.venting,
  },
  delays: { restless: 20_000, impatient: 45_000 },
}).createMachine({
  id: 'customer',
  type: 'parallel',
  context: ({ input }) => ({ heat: input.heat, trust: input.trust, cooled: 0 }),
  states: {
    feelings: { on: { feels: { actions: 'feel' } } },
    composure: {
      initial: 'meeting',
      states: {
        meeting: { always: HEAT_BANDS.map((band) => ({ guard: ({ context }: { context: CustomerContext }) => heatBand(context.heat) === band, target: band })) },
        furious: { on: { feels: leaving('furious') } },
        angry: { on: { feels: leaving('angry') } },
        frustrated: { on: { feels: leaving('frustrated') } },
        wary: { on: { feels: leaving('wary') } },
        calm: { on: { feels: leaving('calm') } },
      },
    },
    hearing: {
      initial: 'waiting',
      states: {
        waiting: { on: { feels: { guard: 'isVenting', target: 'venting' } } },
        venting: { on: { feels: { guard: 'isQuiet', target: 'heard' } } },
        heard: { on: { feels: { guard: 'isVenting', target: 'venting' } } },
      },
    },
    impatience: {
      initial: 'patient',
      on: { answered: '.patient' },
      states: {
        patient: { after: { restless: 'restless' } },
        restless: { after: { impatient: 'impatient' } },
        impatient: {},
      },
    },
  },
});

/** From one band to each of the others. */
function leaving(from: HeatBand) {
  return HEAT_BANDS.filter((to) => to !== from).map((to) => ({ guard: { type: 'becomes' as const, params: { from, to } }, target: to }));
}
