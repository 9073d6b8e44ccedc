import * as Phaser from 'phaser';
import { frameOf, inBackingPixels } from './frame.ts';
import type { Idle } from './idle.ts';
import { layOut } from './layout.ts';
import type { Layout, Rect } from './layout.ts';
import { ring } from './moments/ring.ts';
import { motionFor } from './motion/choose.ts';
import type { Motion } from './motion/motion.ts';
import { Pace } from './pace.ts';
import type { Appetite } from './pace.ts';
import { CallWindow } from './person/call-window.ts';
import type { Feeling } from './person/manner.ts';
import { Rig } from './person/rig.ts';
import { tracksOf } from './person/speech.ts';
import { openWardrobe } from './person/wardrobe.ts';
import { DEPTH, Place, readPlace } from './place/place.ts';
import { isPlainCanvas } from './redraw/plain-canvas.ts';
import { redrawChanges } from './redraw/redraw.ts';
import type { StagePerson, StageView } from './stage-view.ts';

/** A person whose part in the scene changes (standing by, then on a call) is drawn anew. */
const keyOf = (person: StagePerson): string => `${person.role}/${person.id}`;

const feelingOf = ({ mood, face, heat, trust }: StagePerson): Feeling => ({ mood, face: face ?? mood, heat, trust });

/** What the clocks show where a view does not say, in minutes. */
const NOON = 12 * 60;

/** Frames left to the page after the player did something: the words that answer are painted in them. */
const ANSWERING = 3;

/** Enough for the three buffers that Chromium takes in turns. */
const FIRST_FRAMES = 5;

/** Shows views: finds out what changed since the last one and lets the motion strategy bring it about. */
export class StageScene extends Phaser.Scene {
  /** Resolves when the first view is drawn, rejects when it cannot be. */
  readonly ready: Promise<void>;
  readonly #parent: HTMLElement;
  readonly #idle: Idle;
  readonly #actors = new Map<string, Rig | CallWindow>();
  readonly #felt = new Map<string, string>();
  #said = '';
  #view: StageView;
  #place: Place | undefined;
  #motion: Motion | undefined;
  #pace: Pace | undefined;
  #observer: ResizeObserver | undefined;
  #work: Promise<void> = Promise.resolve();
  #latest: StageView;
  #queued = false;
  /** Of the plain canvas, which else draws only what has changed. */
  #redrawAll: (() => void) | undefined;
  #built = '';
  #left = false;
  #resolve: () => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(parent: HTMLElement, first: StageView, idle: Idle) {
    super('stage');
    this.#parent = parent;
    this.#view = first;
    this.#latest = first;
    this.#idle = idle;
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  create(): void {
    this.#pace = new Pace((time, delta) => this.game.step(time, delta), () => this.#wants());
    if (isPlainCanvas(this)) {
      this.#redrawAll = redrawChanges(this);
      this.game.canvas.addEventListener('contextrestored', () => this.#repaintAll());
    }
    this.game.canvas.setAttribute('aria-hidden', 'true');
    this.game.canvas.style.display = 'block';
    this.#motion = motionFor(this.#view.motion, this);
    this.#fit();
    this.#work = this.#bring(this.#view, true);
    this.#work.then(() => {
      this.#observer = new ResizeObserver(() => this.#fit());
      this.#observer.observe(this.#parent);
      this.repaint();
      this.#resolve();
      void this.#takeBuffers();
    }, this.#reject);
  }

  /**
   * Takes a new view. The words that came with it are painted first; of several views that come before that, or while
   * art is loading, the last one is shown.
   */
  show(view: StageView): void {
    this.#idle.stir();
    this.#latest = view;
    if (this.#queued) return;
    this.#queued = true;
    this.#pace?.pass();
    this.#work = this.#work.then(afterPaint).then(() => {
      this.#queued = false;
      return this.#left ? undefined : this.#bring(this.#latest, false);
    }).catch(() => undefined);
  }

  stir(): void {
    this.#idle.stir();
    this.#pace?.pass(ANSWERING);
    if (this.#motion?.lively) this.#wake();
  }

  get asleep(): boolean {
    return !this.#pace?.running;
  }

  /**
   * The browser takes the buffers of a plain canvas while its first frames follow each other, and each takes as long as a
   * frame: here, so that no answer waits for one.
   */
  async #takeBuffers(): Promise<void> {
    for (let frame = 0; this.#redrawAll && frame < FIRST_FRAMES; frame++) {
      await new Promise(requestAnimationFrame);
      this.#repaintAll();
    }
  }

  #repaintAll(): void {
    this.#redrawAll?.();
    this.repaint();
  }

  /** Draws one frame. A stage that is asleep stays so. */
  repaint(): void {
    if (this.#left || this.#pace?.running) return;
    this.game.step(performance.now(), 16.7);
  }

  leave(): void {
    this.#left = true;
    this.#pace?.stop();
    this.#observer?.disconnect();
  }

  override update(time: number): void {
    // Frames come from the pace alone; Phaser starts its own loop after this scene, and it would draw on and on.
    if (this.game.loop.running) this.game.loop.sleep();
    if (!this.#motion || !this.#place) return;
    this.#motion.frame([...this.#actors.values()], this.#place, time, this.#idle.waited);
    for (const actor of this.#actors.values()) actor.apply();
    if (this.#idle.over) this.#place.rest();
  }

  #wants(): Appetite {
    if (this.tweens.getTweens().length > 0) return this.#redrawAll && !this.#motion?.lively ? 'few' : 'all';
    return this.#motion?.lively && !this.#idle.over ? 'some' : 'none';
  }

  #wake(): void {
    if (!this.#left) this.#pace?.wake();
  }

  /** Changes what is on the stage into `view`. */
  async #bring(view: StageView, atOnce: boolean): Promise<void> {
    if (view.motion !== this.#view.motion) {
      this.tweens.killAll();
      if (this.#place) this.#place.front = undefined;
      this.#motion = motionFor(view.motion, this);
    }
    const motion = this.#motion!;
    const still = motionFor('off', this);
    const moved = this.#place?.id !== view.place;
    const [pictures, wardrobes] = await Promise.all([
      moved ? readPlace(view.place) : undefined,
      Promise.all(view.people.map((person) => this.#wardrobeFor(person))),
    ]);
    if (this.#left) return;
    this.#view = view;
    const leaving = [...this.#actors.keys()].filter((key) => !view.people.some((person) => keyOf(person) === key));
    const entering = new Set<string>();
    for (const [i, person] of view.people.entries()) {
      const wardrobe = wardrobes[i];
      if (!wardrobe) continue;
      entering.add(keyOf(person));
      this.#actors.set(keyOf(person), this.#cast(person, wardrobe, i));
    }
    if (pictures) {
      this.#place?.clear();
      this.#place = new Place(this, view.place, pictures);
    }
    for (const key of leaving) this.#dismiss(key, moved ? still : motion);
    if (atOnce) await this.#arrangeInSteps();
    if (this.#left) return;
    this.#arrange();
    for (const person of view.people) {
      const key = keyOf(person);
      const actor = this.#actors.get(key)!;
      const feeling = feelingOf(person);
      const felt = JSON.stringify(feeling);
      actor.prepare(feeling);
      if (entering.has(key)) {
        still.answer(actor, feeling);
        (moved ? still : motion).enter(actor);
        if (!atOnce && !moved && actor instanceof CallWindow) ring(this, this.#windowOf(person), DEPTH.windows + 0.5, view.motion);
      } else if (this.#felt.get(key) !== felt) {
        motion.answer(actor, feeling);
      }
      this.#felt.set(key, felt);
    }
    this.#speak(view);
    const heat = Math.max(0, ...view.people.filter((person) => person.role === 'customer').map((person) => person.heat));
    (atOnce || moved ? still : motion).warm(this.#place!, heat);
    this.#turnClocks(view.clock ?? NOON, motion.lively && !atOnce && !moved);
    this.#place!.signs = view.signs ?? [];
    this.#place!.front = [...this.#actors].find(([key]) => key.startsWith('customer/'))?.[1].pose;
    for (const actor of this.#actors.values()) actor.apply();
    if (this.#wants() === 'none') this.repaint();
    else this.#wake();
  }

  /** Has the words said that came with this view, from now on; the last speaker is marked where nothing moves. */
  #speak({ words, people }: StageView): void {
    const said = words === undefined ? '' : JSON.stringify(words);
    if (said === this.#said) return;
    this.#said = said;
    const tracks = tracksOf(words?.lines ?? []);
    const last = words?.lines.findLast(({ by }) => by !== 'narrator')?.by;
    const from = performance.now();
    for (const person of people) {
      const actor = this.#actors.get(keyOf(person))!;
      const track = tracks.get(person.id);
      actor.speech = track && { from, track };
      actor.speaking = person.id === last;
    }
  }

  /** The hands go round to a time, in minutes, or stand there at once. */
  #turnClocks(clock: number, going: boolean): void {
    const place = this.#place!;
    if (going && clock !== place.clock) this.tweens.add({ targets: place, clock, duration: 1_100, ease: 'Cubic.easeInOut' });
    else place.clock = clock;
  }

  /** Nothing for somebody who is on the stage already. */
  async #wardrobeFor(person: StagePerson): Promise<Awaited<ReturnType<typeof openWardrobe>> | undefined> {
    return this.#actors.has(keyOf(person)) ? undefined : openWardrobe(person);
  }

  #cast(person: StagePerson, wardrobe: Awaited<ReturnType<typeof openWardrobe>>, index: number): Rig | CallWindow {
    if (person.role === 'window') return new CallWindow(this, person.id, wardrobe, feelingOf(person), DEPTH.windows, index);
    return new Rig(this, person.id, wardrobe, feelingOf(person), DEPTH[person.role] + index * 0.1);
  }

  #dismiss(key: string, motion: Motion): void {
    const actor = this.#actors.get(key)!;
    this.#actors.delete(key);
    this.#felt.delete(key);
    motion.leave(actor, () => actor.destroy());
  }

  /** Takes on the parent's size, at the device's resolution. */
  #fit(): void {
    if (this.#left) return;
    const { clientWidth, clientHeight } = this.#parent;
    if (clientWidth === 0 || clientHeight === 0) return;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
    if (width !== this.scale.width || height !== this.scale.height) {
      // In this order: the zoom sets the canvas's CSS size, which resizing leaves alone when it is the backing size.
      this.scale.resize(width, height);
      this.scale.setZoom(1 / ratio);
    }
    this.#arrange();
    this.repaint();
  }

  /** Gives everybody their place. */
  #arrange(): void {
    if (!this.#place) return;
    const layout = this.#layout();
    this.#furnish(layout);
    for (const person of this.#view.people) this.#seat(person, layout);
  }

  /** The same while the stage opens, with a breath after each piece, so that the page stays quick to answer. */
  async #arrangeInSteps(): Promise<void> {
    const layout = this.#layout();
    this.#furnish(layout);
    for (const person of this.#view.people) {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#left) return;
      this.#seat(person, layout);
    }
  }

  #layout(): Layout {
    const company = { seated: this.#count('seated'), standing: this.#count('standing'), windows: this.#count('window') };
    return inBackingPixels(layOut(frameOf(this.#parent), company), window.devicePixelRatio || 1);
  }

  /** The room is painted anew only when its size or its company has changed. */
  #furnish(layout: Layout): void {
    const onPhone = this.#view.onPhone === true;
    const built = JSON.stringify([this.#place!.id, this.scale.width, this.scale.height, layout, onPhone]);
    if (built !== this.#built) this.#place!.build(this.scale.width, this.scale.height, layout, onPhone);
    this.#built = built;
  }

  #seat(person: StagePerson, layout: Layout): void {
    const actor = this.#actors.get(keyOf(person));
    const index = this.#view.people.filter(({ role }) => role === person.role).indexOf(person);
    if (actor instanceof CallWindow) actor.place(layout.windows[index]!);
    else if (person.role !== 'window') actor?.place(person.role === 'customer' ? layout.customer : layout[person.role][index]!);
  }

  #windowOf(person: StagePerson): Rect {
    return this.#layout().windows[this.#view.people.filter(({ role }) => role === 'window').indexOf(person)]!;
  }

  #count(role: StagePerson['role']): number {
    return this.#view.people.filter((person) => person.role === role).length;
  }
}

/** Settles when the frame being prepared has been painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
