import { expect, test } from 'vitest';
import { beginningsOf, Workings } from '../../../src/authoring/rules/workings.ts';
import { Misuse } from '../../../src/cli/command.ts';
import { remembering } from '../../../src/cli/remembering.ts';
import { meetingOf } from '../../../src/domain/memory.ts';
import { leadingAmong } from '../../../src/domain/method.ts';
import { shippedMethod } from '../../support/methods.ts';
import { aScenario, type Sketch } from '../../support/scenario.ts';

const sketch: Sketch = {
  id: 'later',
  returns: {
    from: 'earlier',
    otherwise: ['promise:noon:kept'],
    meetings: [{ id: 'lost', when: { any: [{ remembered: 'outcome:lost' }, { remembered: 'promise:noon:broken' }] }, heat: 70, text: 'They left.' }, { id: 'met', text: 'You met.' }],
  },
  nodes: {
    hello: { replies: { yes: { to: 'end' }, no: { to: 'end' }, sorry: { when: { meeting: 'lost' }, to: 'forgiven' } } },
    forgiven: { replies: { thanks: { to: 'end' }, bye: { to: 'end' } } },
  },
};
const leading = leadingAmong([shippedMethod('six-step'), shippedMethod('eight-step')]);

test('a scenario begins once for each difference that something in it reads, first as its author says', () => {
  const later = aScenario(sketch);
  expect(beginningsOf(later).map((one) => meetingOf(one)?.id)).toEqual(['met', 'lost']);
  expect(beginningsOf(later)[0]).toBe(later);
  // What only the meetings ask for makes no further beginning; what a line asks for does.
  const heard = aScenario({ ...sketch, nodes: { ...sketch.nodes, hello: { ...sketch.nodes['hello'], lines: [{ id: 'noon', when: { remembered: 'promise:noon:broken' } }] } } });
  expect(beginningsOf(heard)).toHaveLength(3);
  expect(beginningsOf(aScenario({ nodes: { hello: { replies: { yes: {}, no: {} } } } }))).toHaveLength(1);
});

test('what only somebody who remembers comes to can happen, and is weighed', () => {
  const known = new Workings(aScenario(sketch), leading, {});
  expect(known.explored().nodes).toContain('forgiven');
  expect(known.exploredUsual().nodes).not.toContain('forgiven');
  expect(known.standings().map(({ node }) => node)).toContain('forgiven');
  expect([...known.standings().find(({ node }) => node === 'hello')!.values.keys()].toSorted()).toEqual(['no', 'sorry', 'yes']);
});

test('a command is told what is remembered, and refuses what nothing asks for', () => {
  const later = aScenario(sketch);
  expect(remembering(later, undefined)).toBe(later);
  expect(meetingOf(remembering(later, ['outcome:lost']))?.id).toBe('lost');
  expect(remembering(later, ['nothing']).memory).toEqual([]);
  expect(() => remembering(later, ['outcome:lots'])).toThrow(/outcome:lost/);
  expect(() => remembering(aScenario({ nodes: { hello: { replies: { yes: {}, no: {} } } } }), ['outcome:lost'])).toThrow(Misuse);
});
