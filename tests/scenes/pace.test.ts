import { beforeEach, expect, test } from 'vitest';
import { Idle, IDLE_FOR } from '../../scenes/idle.ts';
import { Pace } from '../../scenes/pace.ts';
import type { Appetite } from '../../scenes/pace.ts';

let queue: ((time: number) => void)[] = [];
let time = 0;
beforeEach(() => {
  queue = [];
  time = 1000;
});

const frames = {
  request: (callback: (time: number) => void) => queue.push(callback),
  cancel: () => {
    queue = [];
  },
};

/** Lets `count` frames of the browser pass, `gap` ms apart. */
function pass(count: number, gap = 16): void {
  for (let i = 0; i < count; i++) {
    time += gap;
    const [next] = queue.splice(0, 1);
    next?.(time);
  }
}

test('draws every frame while something reacts', () => {
  let drawn = 0;
  const pace = new Pace(() => drawn++, () => 'all', frames);
  pace.wake();
  pass(30);
  expect(drawn).toBe(30);
});

test('draws about twenty frames a second of idle life', () => {
  let drawn = 0;
  const pace = new Pace(() => drawn++, () => 'some', frames);
  pace.wake();
  pass(60, 1000 / 60);
  expect(drawn).toBeGreaterThan(17);
  expect(drawn).toBeLessThan(24);
});

test('draws as few of a fade that costs much, and all of it however slow the machine is', () => {
  let wants: Appetite = 'few';
  let drawn = 0;
  const pace = new Pace(() => drawn++, () => wants, frames);
  pace.wake();
  pass(60, 1000 / 60);
  expect(drawn).toBeGreaterThan(17);
  expect(drawn).toBeLessThan(24);
  pass(40, 200);
  expect(pace.running).toBe(true);
  const before = drawn;
  wants = 'none';
  pass(3);
  expect(drawn).toBe(before + 1);
});

test('draws one last frame when nothing is wanted any more, then none until it is woken', () => {
  let wants: Appetite = 'all';
  let drawn = 0;
  const pace = new Pace(() => drawn++, () => wants, frames);
  pace.wake();
  pass(3);
  wants = 'none';
  pass(10);
  expect(drawn).toBe(4);
  expect(pace.running).toBe(false);
  pace.wake();
  expect(pace.running).toBe(true);
});

test('leaves a machine that cannot keep up its peace: reactions go on, idle life does not', () => {
  let wants: Appetite = 'all';
  const pace = new Pace(() => undefined, () => wants, frames);
  pace.wake();
  pass(20, 80);
  expect(pace.running).toBe(true);
  wants = 'some';
  pass(2, 80);
  expect(pace.running).toBe(false);
});

test('lets one frame go by when asked, and goes on', () => {
  let drawn = 0;
  const pace = new Pace(() => drawn++, () => 'all', frames);
  pace.wake();
  pass(2);
  pace.pass();
  pass(1);
  expect(drawn).toBe(2);
  pass(1);
  expect(drawn).toBe(3);
});

test('idle life ends twenty seconds after the last act, and not before', () => {
  let now = 0;
  const idle = new Idle(() => now);
  now = 15_000;
  idle.stir();
  now = 15_000 + IDLE_FOR - 1;
  expect(idle.over).toBe(false);
  now += 1;
  expect(idle.over).toBe(true);
});
