import { expect, test } from 'vitest';
import { SmallLife } from '../../scenes/place/small-life.ts';

/** As much of a picture on the stage as small life touches. */
function picture() {
  const seen = { angle: 0, alpha: 1, x: 0, y: 0, visible: true, flipped: false };
  const image = {
    setAngle: (angle: number) => Object.assign(seen, { angle }) && image,
    setAlpha: (alpha: number) => Object.assign(seen, { alpha }) && image,
    setPosition: (x: number, y: number) => Object.assign(seen, { x, y }) && image,
    setX: (x: number) => Object.assign(seen, { x }) && image,
    setVisible: (visible: boolean) => Object.assign(seen, { visible }) && image,
    setFlipX: (flipped: boolean) => Object.assign(seen, { flipped }) && image,
    setScale: () => image,
    x: 100,
    y: 50,
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

test('who goes by walks across in their share of the time and is not to be seen in between', () => {
  const { seen, image } = picture();
  const life = new SmallLife();
  life.pass(image, { from: [0, 300], to: [800, 300], period: 10_000, share: 0.5, phase: 0 });
  life.live(2500);
  expect([seen.x, seen.visible]).toEqual([400, true]);
  life.live(6000);
  expect(seen.visible).toBe(false);
  life.live(10_000);
  expect([seen.x, seen.visible]).toEqual([0, true]);
});

test('a row on a belt moves on by one pitch and stands as it stood', () => {
  const { seen, image } = picture();
  const life = new SmallLife();
  life.travel(image, 74, 600);
  const places = [0, 300, 600].map((time) => {
    life.live(time);
    return seen.x;
  });
  expect(places).toEqual([100, 137, 100]);
});

test('a fish keeps within its reach and looks where it swims', () => {
  const { seen, image } = picture();
  const life = new SmallLife();
  life.roam(image, 60, 4, 8000);
  const swims = [1000, 3000, 5000, 7000].map((time) => {
    life.live(time);
    expect(Math.abs(seen.x - 100)).toBeLessThanOrEqual(60);
    return seen.flipped;
  });
  expect(swims).toEqual([false, true, true, false]);
});

test('a room that was cleared moves nothing any more', () => {
  const { seen, image } = picture();
  const life = new SmallLife();
  life.swing(image, 5, 2000);
  life.clear();
  life.live(500);
  expect(seen.angle).toBe(0);
});
