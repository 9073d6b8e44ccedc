import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mood } from '../../src/domain/mood.ts';
import { CAST } from '../../scenes/cast.ts';
import { IDLE_FOR } from '../../scenes/idle.ts';
import { PLACES } from '../../scenes/place/places.ts';
import { openGame } from '../../scenes/stage-game.ts';
import { openStage } from '../../scenes/stage.ts';
import type { PlaceId, StageHandle, StageOptions, StagePerson, StageView } from '../../scenes/stage-view.ts';

let parent: HTMLElement;
let handle: StageHandle | undefined;

beforeEach(() => {
  parent = document.createElement('div');
  parent.style.cssText = 'position:relative;width:800px;height:500px';
  document.body.append(parent);
});

afterEach(() => {
  handle?.close();
  handle = undefined;
  parent.remove();
});

function viewOf(mood: Mood, more: { motion?: StageView['motion']; place?: PlaceId; extra?: StagePerson[] } = {}): StageView {
  const guest: StagePerson = { id: 'guest', look: CAST.guest, role: 'customer', mood, heat: 50, trust: 50 };
  return { place: more.place ?? 'restaurant-lunch', motion: more.motion ?? 'off', people: [guest, ...(more.extra ?? [])] };
}

const besideOne: StagePerson = { id: 'client', look: CAST.client, role: 'seated', mood: 'worried', heat: 0, trust: 50 };

async function open(view: StageView, options: StageOptions = { renderer: 'canvas' }): Promise<StageHandle> {
  handle = await openStage(parent, view, options);
  return handle;
}

const canvas = () => parent.querySelector('canvas')!;

/** The pixels of a part of the stage, given in shares of its size. */
function pixels(x = 0, y = 0, width = 1, height = 1): Uint8ClampedArray {
  const from = canvas();
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [Math.round(from.width * width), Math.round(from.height * height)];
  const context = copy.getContext('2d')!;
  context.drawImage(from, -from.width * x, -from.height * y);
  return context.getImageData(0, 0, copy.width, copy.height).data;
}

const face = () => pixels(0.28, 0.15, 0.25, 0.4);

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) if (Math.abs(a[i]! - b[i]!) + Math.abs(a[i + 1]! - b[i + 1]!) > 40) count++;
  return count / (a.length / 4);
}

/** Time enough for the stage to have drawn what it was shown. */
async function painted(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
}

test.each(Object.keys(PLACES) as PlaceId[])('%s is drawn from edge to edge, hidden from assistive technology', async (place) => {
  await open(viewOf('angry', { place }));
  const data = pixels();
  const colours = new Set<number>();
  let clear = 0;
  for (let i = 0; i < data.length; i += 4) {
    colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    if (data[i + 3] !== 255) clear++;
  }
  expect(colours.size).toBeGreaterThan(200);
  expect(clear).toBe(0);
  expect(canvas().getAttribute('aria-hidden')).toBe('true');
});

test('another mood is another face', async () => {
  const stage = await open(viewOf('angry'));
  const before = face();
  stage.show(viewOf('angry'));
  await painted();
  expect(difference(before, face())).toBe(0);
  stage.show(viewOf('delighted'));
  await expect.poll(() => difference(before, face())).toBeGreaterThan(0.02);
});

test('of several views at once the last one is shown', async () => {
  const stage = await open(viewOf('neutral'));
  const before = face();
  for (const mood of ['furious', 'worried', 'delighted', 'neutral'] as const) stage.show(viewOf(mood));
  await painted();
  expect(difference(before, face())).toBe(0);
});

test('somebody who joins is seen beside, and gone when they leave', async () => {
  const stage = await open(viewOf('neutral'));
  const seat = () => pixels(0.17, 0.35, 0.14, 0.3);
  const empty = seat();
  stage.show(viewOf('neutral', { extra: [besideOne] }));
  await expect.poll(() => difference(empty, seat())).toBeGreaterThan(0.1);
  stage.show(viewOf('neutral'));
  await expect.poll(() => difference(empty, seat())).toBeLessThan(0.01);
});

test('people of a call are seen in windows, and a role that changes is followed', async () => {
  const stage = await open(viewOf('neutral', { place: 'project-office', extra: [{ ...besideOne, role: 'window' }] }));
  const tile = () => pixels(0.02, 0.18, 0.14, 0.2);
  const withWindow = tile();
  stage.show(viewOf('neutral', { place: 'project-office', extra: [besideOne] }));
  await expect.poll(() => difference(withWindow, tile())).toBeGreaterThan(0.1);
});

test('idle life moves, ends twenty seconds after the last act, and a stir brings it back', async () => {
  let now = 0;
  const stage = await open(viewOf('angry', { motion: 'full' }), { renderer: 'canvas', now: () => now });
  const before = pixels();
  await expect.poll(() => difference(before, pixels()), { timeout: 5000 }).toBeGreaterThan(0);
  expect(stage.asleep).toBe(false);
  now = IDLE_FOR - 1;
  await new Promise(requestAnimationFrame);
  expect(stage.asleep).toBe(false);
  now = IDLE_FOR;
  await expect.poll(() => stage.asleep).toBe(true);
  stage.stir();
  expect(stage.asleep).toBe(false);
});

test.each(['reduced', 'off'] as const)('with motion %s the stage rests as soon as the picture has changed', async (motion) => {
  const stage = await open(viewOf('angry', { motion }));
  await expect.poll(() => stage.asleep).toBe(true);
  stage.stir();
  expect(stage.asleep).toBe(true);
  const before = face();
  stage.show(viewOf('relieved', { motion }));
  await expect.poll(() => difference(before, face())).toBeGreaterThan(0.02);
  await expect.poll(() => stage.asleep).toBe(true);
});

describe('without a graphics card', () => {
  const rest = async (stage: StageHandle) => {
    await painted();
    await expect.poll(() => stage.asleep).toBe(true);
  };

  test('a picture that was changed piece by piece is the one that is drawn at once', async () => {
    const last = viewOf('pleased', { extra: [{ ...besideOne, mood: 'pleased' }] });
    const stage = await open(viewOf('furious'));
    for (const view of [viewOf('relieved', { extra: [besideOne] }), viewOf('worried'), viewOf('angry', { extra: [{ ...besideOne, role: 'window' }] }), last]) {
      stage.show(view);
      await rest(stage);
    }
    const piecemeal = pixels();
    stage.close();
    await open(last);
    expect(difference(piecemeal, pixels())).toBe(0);
  });

  test('a face that faded leaves no trace', async () => {
    const stage = await open(viewOf('neutral', { motion: 'reduced' }));
    const faces: Uint8ClampedArray[] = [];
    for (const mood of ['furious', 'relieved', 'furious'] as const) {
      stage.show(viewOf(mood, { motion: 'reduced' }));
      await rest(stage);
      faces.push(pixels());
    }
    expect(difference(faces[0]!, faces[1]!)).toBeGreaterThan(0.01);
    expect(difference(faces[0]!, faces[2]!)).toBe(0);
  });

  test('the room is left as it was drawn while a face changes in it', async () => {
    const stage = await open(viewOf('neutral', { motion: 'reduced' }));
    // It has drawn its first frames whole.
    for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
    const before = face();
    const isMarked = () => pixels(0, 0, 0.02, 0.02).slice(0, 3).join() === '255,0,255';
    const context = canvas().getContext('2d')!;
    context.fillStyle = '#f0f';
    context.fillRect(0, 0, canvas().width * 0.05, canvas().height * 0.05);
    stage.show(viewOf('furious', { motion: 'reduced' }));
    await rest(stage);
    expect(difference(before, face())).toBeGreaterThan(0.02);
    expect(isMarked()).toBe(true);
    // A canvas of another size is an empty one: there everything is drawn.
    parent.style.width = '600px';
    await expect.poll(isMarked).toBe(false);
  });
});

test('follows its parent\'s size at the device\'s resolution, also while asleep', async () => {
  await open(viewOf('neutral'));
  parent.style.width = '360px';
  parent.style.height = '300px';
  await expect.poll(() => canvas().width).toBe(Math.round(360 * devicePixelRatio));
  await expect.poll(() => canvas().getBoundingClientRect().height).toBeCloseTo(300, 0);
  expect(pixels().every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
});

test('closing takes the canvas away, and whatever is asked afterwards does nothing', async () => {
  const stage = await open(viewOf('neutral', { motion: 'full' }));
  stage.close();
  expect(parent.querySelector('canvas')).toBeNull();
  stage.show(viewOf('angry'));
  stage.stir();
  stage.close();
  expect(stage.asleep).toBe(true);
});

test('a view that comes while the stage is closing does not bring it back', async () => {
  const stage = await open(viewOf('neutral'));
  stage.show(viewOf('angry', { place: 'project-office' }));
  stage.close();
  await painted();
  expect(parent.querySelector('canvas')).toBeNull();
});

test('says so when the browser can draw nothing', async () => {
  const spy = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  await expect(openStage(parent, viewOf('neutral'))).rejects.toThrow('WebGL');
  spy.mockRestore();
});

test('says so when a place\'s art cannot be had, and leaves nothing behind', async () => {
  const spy = vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('no such picture'));
  await expect(openStage(parent, viewOf('neutral'), { renderer: 'canvas' })).rejects.toThrow('no such picture');
  spy.mockRestore();
  expect(parent.querySelector('canvas')).toBeNull();
});

describe('a graphics context that is lost', () => {
  /** A stage in WebGL whose pictures can be read at any time, and what takes its context away and gives it back. */
  async function openGraphics(): Promise<{ stage: StageHandle; first: HTMLCanvasElement; lose(): Promise<void>; restore(): Promise<void> }> {
    const ask = HTMLCanvasElement.prototype.getContext;
    const spy = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement, kind: string, more?: object) {
      return ask.call(this, kind, kind.startsWith('webgl') ? { ...more, preserveDrawingBuffer: true } : more) as null;
    });
    const stage = await open(viewOf('neutral'), { renderer: 'webgl' });
    spy.mockRestore();
    const first = canvas();
    const context = first.getContext('webgl2') ?? first.getContext('webgl');
    expect(context, 'this browser draws WebGL').toBeTruthy();
    const extension = context!.getExtension('WEBGL_lose_context')!;
    // A frame later: only once everybody has been told does the browser take requests again.
    const heard = (event: string) => new Promise((resolve) => first.addEventListener(event, () => requestAnimationFrame(resolve), { once: true }));
    const after = async (act: () => void, event: string) => {
      const happened = heard(event);
      act();
      await happened;
    };
    return {
      stage,
      first,
      lose: () => after(() => extension.loseContext(), 'webglcontextlost'),
      restore: () => after(() => extension.restoreContext(), 'webglcontextrestored'),
    };
  }

  test('and restored shows the picture again, with what happened meanwhile', async () => {
    const { stage, first, lose, restore } = await openGraphics();
    const before = face();
    expect(new Set(before).size).toBeGreaterThan(50);
    await lose();
    await restore();
    expect(canvas()).toBe(first);
    expect(difference(before, face())).toBe(0);
    await lose();
    stage.show(viewOf('angry', { extra: [besideOne] }));
    await painted();
    await restore();
    await expect.poll(() => difference(before, face())).toBeGreaterThan(0.02);
    const meanwhile = pixels();
    stage.close();
    await open(viewOf('angry', { extra: [besideOne] }), { renderer: 'canvas' });
    expect(difference(meanwhile, pixels())).toBeLessThan(0.02);
  });

  test('and stays lost is replaced by the plain canvas, with what happened meanwhile', async () => {
    const { stage, first, lose } = await openGraphics();
    const before = face();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await lose();
    vi.advanceTimersByTime(3000);
    vi.useRealTimers();
    stage.show(viewOf('angry'));
    await expect.poll(() => canvas() !== first && pixels().length > 0 && new Set(pixels()).size > 50).toBe(true);
    await expect.poll(() => difference(before, face())).toBeGreaterThan(0.02);
    expect(stage.asleep).toBe(true);
  });
});

test('over thirty changes of place and people no texture is left behind', async () => {
  parent.style.cssText = 'position:relative;width:320px;height:200px';
  const places = Object.keys(PLACES) as PlaceId[];
  const visit = (change: number) =>
    viewOf('angry', { place: places[change % places.length]!, extra: [{ ...besideOne, id: `extra-${change}`, role: change % 2 === 0 ? 'window' : 'seated' }] });
  const game = await openGame(parent, visit(0), 'canvas', {});
  handle = game;
  const counts: number[] = [];
  for (let change = 1; change <= 30; change++) {
    game.show(visit(change));
    await vi.waitFor(() => expect(game.textures.some((key) => key.includes(`extra-${change}`))).toBe(true), { timeout: 5000 });
    if (change % places.length === 0) counts.push(game.textures.length);
  }
  expect(counts).toEqual(counts.map(() => counts[0]));
  expect(game.textures.filter((key) => key.includes('extra-') && !key.includes('extra-30'))).toEqual([]);
}, 40_000);

test('somebody who joins a call is ringed for a moment, and nothing of the ring is left', async () => {
  const call = (extra: StagePerson[]) => viewOf('neutral', { place: 'window-desk', motion: 'reduced', extra });
  const game = await openGame(parent, call([]), 'canvas', {});
  handle = game;
  const rings = () => game.textures.filter((key) => key.startsWith('moment/ring'));
  game.show(call([{ ...besideOne, role: 'window' }]));
  await expect.poll(rings).toHaveLength(1);
  await expect.poll(() => game.asleep, { timeout: 5000 }).toBe(true);
  expect(rings()).toEqual([]);
});

test('somebody may come back while their going is still being shown', async () => {
  const complaints: string[] = [];
  const complain = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.join(' ')));
  const failed = (event: ErrorEvent) => complaints.push(event.message);
  addEventListener('error', failed);
  const both = viewOf('angry', { motion: 'full', extra: [besideOne] });
  const stage = await open(both);
  stage.show(viewOf('angry', { motion: 'full' }));
  await painted();
  stage.show(both);
  await vi.waitFor(() => expect(stage.asleep).toBe(false));
  for (let frames = 0; frames < 60; frames++) await new Promise(requestAnimationFrame);
  removeEventListener('error', failed);
  complain.mockRestore();
  expect(complaints).toEqual([]);
});
