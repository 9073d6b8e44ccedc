/** Moments of the small scenario that are worth looking at, as the actions that lead there. */
export const MOMENTS = {
  start: [],
  prepared: ['prepare:read-order', 'prepare:ask-kitchen', 'invite:tom'],
  vent: ['prepare:ask-kitchen', 'contact:table'],
  four: ['prepare:ask-kitchen', 'contact:table', 'listen'],
  cutIn: ['contact:table', 'cut-in'],
  manager: ['invite:tom', 'contact:table', 'listen', 'reply:opening-kitchen'],
  calmer: ['prepare:ask-kitchen', 'contact:table', 'listen', 'reply:opening-sorry'],
  between: ['prepare:ask-kitchen', 'contact:table', 'listen', 'reply:opening-sorry', 'reply:settle-bowl'],
  late: ['contact:table', 'listen', 'reply:opening-sorry', 'reply:settle-bowl', 'wait:30'],
} as const satisfies Record<string, readonly string[]>;

export type Moment = keyof typeof MOMENTS;
