import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { customerMachine } from '../../src/machines/customer.machine.ts';

function customer(heat: number) {
  const clock = new SimulatedClock();
  const actor = createActor(customerMachine, { clock, input: { heat, trust: 40 } });
  actor.start();
  return {
    clock,
    feels: (now: number, venting = false) => actor.send({ type: 'feels', heat: now, trust: 40, venting }),
    answered: () => actor.send({ type: 'answered' }),
    is: () => actor.getSnapshot().value,
  };
}

describe('the customer as one sees them', () => {
  test.each([
    [95, 'furious'],
    [60, 'angry'],
    [59, 'frustrated'],
    [20, 'wary'],
    [0, 'calm'],
  ])('meets us at heat %i: %s', (heat, composure) => {
    expect(customer(heat).is()).toMatchObject({ composure });
  });

  test('flares up at once', () => {
    const one = customer(58);
    one.feels(80);
    expect(one.is()).toMatchObject({ composure: 'furious' });
  });

  test('looks calmer only when clearly below a band, so that the face does not flicker', () => {
    const one = customer(60);
    one.feels(59);
    expect(one.is()).toMatchObject({ composure: 'angry' });
    one.feels(57);
    expect(one.is()).toMatchObject({ composure: 'angry' });
    one.feels(56);
    expect(one.is()).toMatchObject({ composure: 'frustrated' });
  });

  test('cools over several bands at once', () => {
    const one = customer(90);
    one.feels(30);
    expect(one.is()).toMatchObject({ composure: 'wary' });
  });

  test('is heard when a vent has come to its end, and can vent again', () => {
    const one = customer(70);
    one.feels(70, true);
    expect(one.is()).toMatchObject({ hearing: 'venting' });
    one.feels(66, false);
    expect(one.is()).toMatchObject({ hearing: 'heard' });
    one.feels(70, true);
    expect(one.is()).toMatchObject({ hearing: 'venting' });
  });

  test('grows impatient while nobody answers, and is patient again with the next answer', () => {
    const one = customer(50);
    one.clock.increment(20_000);
    expect(one.is()).toMatchObject({ impatience: 'restless' });
    one.clock.increment(45_000);
    expect(one.is()).toMatchObject({ impatience: 'impatient' });
    one.answered();
    expect(one.is()).toMatchObject({ impatience: 'patient' });
  });
});
