import { expect, test } from 'vitest';
import { SmallLife } from '../../scenes/place/small-life.ts';

/** As much of a picture on the stage as small life touches. */
function picture() {
  const seen = { angle: 0, alpha: 1, x: 0, y: 0 };
  const image = {
    setAngle: (angle: number) => Object.assign(seen, { angle }) && image,
    setAlpha: (alpha: number) => Object.assign(seen, { alpha }) && image,
    setPosition: (x: number, y: number) => Object.assign(seen, { x, y }) && image,
    setScale: () => image,
  };
  return { seen, image: image as unknown as Parameters<SmallLife['swing']>[0] };
}

test('a pendulum swings to both sides, as far as it was told, and comes back in its period', () => {
  const { seen, image } = picture();
  const life = new SmallLife();
  life.swing(image, 5, 2000);
  const angles = [0, 500, 1000, 1500, 2000].map((time) => {
    life.live(time);
    return seen.angle;
  });
  expect(angles.map(Math.round).map(Math.abs)).toEqual([0, 5, 0, 5, 0]);
  expect(angles[1]).toBeCloseTo(-angles[3]!);
});

test('the second hand of a clock jerks once a second; a fan turns evenly', () => {
  const [hand, fan] = [picture(), picture()];
  const life = new SmallLife();
  life.turn(hand.image, 60_000, 60);
  life.turn(fan.image, 60_000);
  life.live(1999);
  expect(hand.seen.angle).toBeCloseTo(6);
  expect(fan.seen.angle).toBeCloseTo(11.994);
});

test('a light goes out and on again, steam rises and is gone at its top', () => {
  const [light, puff] = [picture(), picture()];
  const life = new SmallLife();
  life.blink(light.image, 1000);
  life.rise({ puff: puff.image, x: 10, y: 200, rise: 100, phase: 0 });
  life.live(500);
  const [lit, low] = [light.seen.alpha, puff.seen.y];
  life.live(1500);
  expect([lit, light.seen.alpha]).toEqual([1, 0.35]);
  expect(puff.seen.y).toBeLessThan(low);
  life.live(3599);
  expect(puff.seen.alpha).toBeLessThan(0.01);
});

test('a room that was cleared moves nothing any more', () => {
  const { seen, image } = picture();
  const life = new SmallLife();
  life.swing(image, 5, 2000);
  life.clear();
  life.live(500);
  expect(seen.angle).toBe(0);
});
