import type * as Phaser from 'phaser';
import { PALETTE } from '../palette.ts';
import { ClockHands } from './clock-hands.ts';
import { CELL } from './paints.ts';
import type { Plane } from './plane.ts';
import type { Point, Shown } from './place-art.ts';
import type { Setting } from './setting.ts';

/** Puts up what moves, shines and steams in the room, and the hands of its clocks. */
export function furnishRoom(setting: Setting): void {
  hang(setting);
  goBy(setting);
  const { art, planes, paints, life, scale, onWall } = setting;
  for (const { at, radius, late = 0, plane = 'back' } of art.clocks ?? []) {
    setting.clocks.push(new ClockHands(planes[plane], paints, onWall(at), radius * scale, late));
  }
  for (const thing of art.moving ?? []) {
    const { cell, at, size, period, swing, steps, roam, plane = 'back' } = thing;
    const image = planes[plane].add(paints.cell(setting.pictures.props, 'prop', cell, size * scale), ...onWall(at));
    setting.depend(image, thing);
    if (period === undefined) continue;
    if (roam) life.roam(image, roam[0] * scale, roam[1] * scale, period);
    else if (swing === undefined) life.turn(image, period, steps);
    else life.swing(image.setOrigin(0.5, 0), swing, period);
  }
  for (const led of art.leds ?? []) {
    const image = planes[led.plane ?? 'back'].add(paints.spot(led.colour, led.size * 2 * scale, PALETTE[led.colour], 0.1), ...onWall(led.at));
    setting.depend(image, led);
    if (led.beat !== undefined) life.blink(image, led.beat);
  }
  for (const plume of art.plumes ?? []) {
    raise(setting, planes[plume.plane ?? 'back'], onWall(plume.at), plume.rise * scale, plume.size * scale, plume);
  }
}

/** Lets something soft rise by `rise` px from a point, in three puffs one after the other. */
export function raise(setting: Setting, plane: Plane, [x, y]: Point, rise: number, size: number, shown: Shown = {}): void {
  const key = setting.paints.spot('steam', size, PALETTE.steam);
  for (const phase of [0, 0.33, 0.66]) {
    const puff = plane.add(key, x, y).setAlpha(0);
    setting.depend(puff, shown);
    setting.life.rise({ puff, x, y, rise, phase });
  }
}

function hang({ art, pictures, planes, paints, life, width, height, layout: { customer } }: Setting): void {
  const scale = Math.max(customer.scale * 0.8, height / 2200);
  for (const [i, { cell, at, drop, lit }] of (art.hanging ?? []).entries()) {
    const x = Math.min(width - 60 * scale, Math.max(60 * scale, customer.x + at * height));
    const end = drop * height;
    if (lit) {
      const glow = planes.hanging.add(paints.spot('glow', 900 * scale, PALETTE.glow), x, end + 190 * scale);
      life.flicker(glow.setAlpha(0.5), i);
    }
    // It turns about the ceiling; its cell's top stands for the wire, whatever its length.
    const thing = planes.hanging.add(paints.cell(pictures.props, 'prop', cell, CELL.size * scale), x, end - CELL.standY * scale);
    life.swing(thing.setOrigin(0.5, 0), 0.7, 16_300, i * 2);
  }
}

function goBy({ art, pictures, planes, paints, life, scale, onWall }: Setting): void {
  if (!pictures.passing) return;
  for (const { cell, from, to, size, period, share, phase, bob = 0 } of art.passing ?? []) {
    const image: Phaser.GameObjects.Image = planes.far.add(paints.cell(pictures.passing, 'passing', cell, size * scale), 0, 0);
    // Whoever goes the other way looks the other way.
    image.setFlipX(from[0] > to[0]);
    life.pass(image, { from: onWall(from), to: onWall(to), period, share, phase, bob: bob * scale });
  }
}

/** Puts up the rows on the room's belts, before the picture that shows the belts themselves. */
export function runBelts(setting: Setting): void {
  const { art, pictures, planes, paints, life, width, scale, onWall } = setting;
  for (const belt of art.belts ?? []) {
    const pitch = belt.pitch * scale;
    const [left, top] = onWall([0, belt.y]);
    const size = belt.size * scale;
    const first = Math.floor(-left / pitch) - 2;
    const count = Math.ceil(width / pitch) + 5;
    const cells = pictures.props.naturalWidth / pictures.props.naturalHeight;
    const [gapFrom, gapTo] = belt.gap ?? [0, 0];
    const key = paints.paint(`place/belt/${belt.cell}/${gapFrom}/${Math.round(size)}`, count * pitch, size, (context) => {
      for (let i = 0; i < count; i++) {
        const middle = (first + i + 0.5) * belt.pitch;
        if (middle > gapFrom && middle < gapTo) continue;
        context.save();
        context.translate(i * pitch + pitch / 2 - size / 2, 0);
        context.beginPath();
        context.rect(0, 0, size, size);
        context.clip();
        context.drawImage(pictures.props, -belt.cell * size, 0, size * cells, size);
        context.restore();
      }
    });
    const row = planes.middle.add(key, left + first * pitch, top).setOrigin(0, 0);
    setting.depend(row, belt);
    if (belt.period !== undefined) life.travel(row, pitch, belt.period);
  }
}
