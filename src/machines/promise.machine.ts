import { setup } from 'xstate';
import { GRACE } from '../domain/promises.ts';
import type { PromiseStatus } from '../domain/state.ts';

/**
 * One promise on the agenda, on the simulated clock: ahead → due → overdue while it is open, then kept, late or broken
 * as the rules decided. Says what the agenda should look like now; it decides nothing.
 */
export const promiseMachine = setup({
  types: {
    context: {} as { readonly due: number },
    events: {} as
      | { readonly type: 'clock'; readonly now: number } // minutes since midnight of day 1
      | { readonly type: 'settled'; readonly as: Exclude<PromiseStatus, 'open'> },
    input: {} as { readonly due: number },
  },
  guards: {
    isDue: ({ context, event }) => event.type === 'clock' && event.now >= context.due,
    isOverdue: ({ context, event }) => event.type === 'clock' && event.now > context.due + GRACE,
    isKept: ({ event }) => event.type === 'settled' && event.as === 'kept',
    isLate: ({ event }) => event.type === 'settled' && event.as === 'late',
  },
}).createMachine({
  id: 'promise',
  context: ({ input }) => ({ due: input.due }),
  initial: 'open',
  states: {
    open: {
      initial: 'ahead',
      on: {
        settled: [
          { guard: 'isKept', target: 'kept' },
          { guard: 'isLate', target: 'late' },
          { target: 'broken' },
        ],
      },
      states: {
        ahead: {
          on: {
            clock: [
              { guard: 'isOverdue', target: 'overdue' },
              { guard: 'isDue', target: 'due' },
            ],
          },
        },
        due: { on: { clock: { guard: 'isOverdue', target: 'overdue' } } },
        overdue: {},
      },
    },
    kept: { type: 'final' },
    late: { type: 'final' },
    broken: { type: 'final' },
  },
});
