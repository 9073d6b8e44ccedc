import * as Phaser from 'phaser';
import type { Idle } from './idle.ts';
import { layOut } from './layout.ts';
import type { Frame, Layout, Placement, Rect } from './layout.ts';
import { motionFor } from './motion/choose.ts';
import type { Motion } from './motion/motion.ts';
import { CallWindow } from './person/call-window.ts';
import { Rig } from './person/rig.ts';
import { openWardrobe } from './person/wardrobe.ts';
import { DEPTH, Place, readPlace } from './place/place.ts';
import type { StagePerson, StageView } from './stage-view.ts';

/** Shows views: finds out what changed since the last one and lets the motion strategy bring it about. */
export class StageScene extends Phaser.Scene {
  /** Resolves when the first view is drawn, rejects when it cannot be. */
  readonly ready: Promise<void>;
  readonly #parent: HTMLElement;
  readonly #idle: Idle;
  readonly #actors = new Map<string, Rig | CallWindow>();
  readonly #moods = new Map<string, string>();
  #view: StageView;
  #place: Place | undefined;
  #motion: Motion | undefined;
  #observer: ResizeObserver | undefined;
  #work: Promise<void> = Promise.resolve();
  #left = false;
  #resolve: () => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(parent: HTMLElement, first: StageView, idle: Idle) {
    super('stage');
    this.#parent = parent;
    this.#view = first;
    this.#idle = idle;
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  create(): void {
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
    }, this.#reject);
  }

  /** Takes a new view. Views that come while art is loading are shown in order. */
  show(view: StageView): void {
    this.#idle.stir();
    this.#work = this.#work.then(() => (this.#left ? undefined : this.#bring(view, false))).catch(() => undefined);
  }

  stir(): void {
    this.#idle.stir();
    if (this.#motion?.lively) this.#wake();
  }

  /** Draws one frame. A stage that is asleep stays so. */
  repaint(): void {
    if (this.#left) return;
    if (!this.game.loop.running) this.game.step(performance.now(), 16.7);
  }

  leave(): void {
    this.#left = true;
    this.#observer?.disconnect();
  }

  override update(time: number): void {
    const motion = this.#motion;
    if (!motion || !this.#place) return;
    const over = this.#idle.over;
    motion.frame([...this.#actors.values()], this.#place, time, !over);
    for (const actor of this.#actors.values()) actor.apply();
    const moving = (motion.lively && !over) || this.tweens.getTweens().length > 0;
    // The frame at hand is still drawn after this.
    if (!moving) this.game.loop.sleep();
  }

  #wake(): void {
    if (this.#left || this.game.loop.running) return;
    this.game.loop.wake();
  }

  /** Changes what is on the stage into `view`. */
  async #bring(view: StageView, atOnce: boolean): Promise<void> {
    if (view.motion !== this.#view.motion) {
      this.tweens.killAll();
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
    const leaving = [...this.#actors.keys()].filter((id) => !view.people.some((person) => person.id === id));
    const entering = new Set<string>();
    for (const [i, person] of view.people.entries()) {
      const wardrobe = wardrobes[i];
      if (!wardrobe) continue;
      entering.add(person.id);
      this.#moods.set(person.id, person.mood);
      this.#actors.set(person.id, this.#cast(person, wardrobe, i));
    }
    if (pictures) {
      this.#place?.clear();
      this.#place = new Place(this, view.place, pictures);
    }
    for (const id of leaving) this.#dismiss(id, moved || atOnce ? still : motion);
    this.#arrange();
    for (const person of view.people) {
      const actor = this.#actors.get(person.id)!;
      actor.speaking = person.speaking;
      if (entering.has(person.id)) (moved ? still : motion).enter(actor);
      const change = entering.has(person.id) ? still : motion;
      if (entering.has(person.id) || this.#moods.get(person.id) !== person.mood) change.answer(actor, person.mood);
      this.#moods.set(person.id, person.mood);
    }
    const heat = Math.max(0, ...view.people.filter((person) => person.role === 'customer').map((person) => person.heat));
    (atOnce || moved ? still : motion).warm(this.#place!, heat);
    for (const actor of this.#actors.values()) actor.apply();
    if (motion.lively || this.tweens.getTweens().length > 0) this.#wake();
    else this.repaint();
  }

  /** Nothing for somebody who is on the stage already. */
  async #wardrobeFor(person: StagePerson): Promise<Awaited<ReturnType<typeof openWardrobe>> | undefined> {
    return this.#actors.has(person.id) ? undefined : openWardrobe(person);
  }

  #cast(person: StagePerson, wardrobe: Awaited<ReturnType<typeof openWardrobe>>, index: number): Rig | CallWindow {
    if (person.role === 'window') return new CallWindow(this, person.id, wardrobe, person.mood, DEPTH.windows, index);
    const depth = person.role === 'customer' ? DEPTH.customer : DEPTH.beside + index * 0.1;
    return new Rig(this, person.id, wardrobe, person.mood, depth);
  }

  #dismiss(id: string, motion: Motion): void {
    const actor = this.#actors.get(id)!;
    this.#actors.delete(id);
    this.#moods.delete(id);
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

  #arrange(): void {
    if (!this.#place) return;
    const ratio = window.devicePixelRatio || 1;
    const layout = inBackingPixels(layOut(this.#frame(), {
      beside: this.#count('beside'), windows: this.#count('window'),
    }), ratio);
    this.#place.build(this.scale.width, this.scale.height, layout);
    let [beside, windows] = [0, 0];
    for (const person of this.#view.people) {
      const actor = this.#actors.get(person.id);
      if (actor instanceof CallWindow) actor.place(layout.windows[windows++] ?? layout.windows[0]!);
      else if (person.role === 'customer') actor?.place(layout.customer);
      else actor?.place(layout.beside[beside++] ?? layout.beside[layout.beside.length - 1]!);
    }
  }

  #count(role: StagePerson['role']): number {
    return this.#view.people.filter((person) => person.role === role).length;
  }

  #frame(): Frame {
    const { clientWidth: width, clientHeight: height } = this.#parent;
    const style = getComputedStyle(this.#parent);
    const cover = (side: string, usual: number) => {
      const said = Number.parseFloat(style.getPropertyValue(`--stage-cover-${side}`));
      return Number.isFinite(said) ? said : usual;
    };
    const wide = width >= 640 && width / height >= 1.15;
    return {
      width, height,
      top: cover('top', wide ? Math.min(72, height * 0.1) : 8),
      bottom: cover('bottom', wide ? Math.min(160, height * 0.2) : 0),
    };
  }
}

function inBackingPixels(layout: Layout, ratio: number): Layout {
  const person = (p: Placement): Placement => ({ ...p, x: p.x * ratio, y: p.y * ratio, scale: p.scale * ratio });
  const box = (r: Rect): Rect =>
    ({ x: r.x * ratio, y: r.y * ratio, width: r.width * ratio, height: r.height * ratio });
  return {
    wide: layout.wide,
    edge: layout.edge * ratio,
    customer: person(layout.customer),
    beside: layout.beside.map(person),
    windows: layout.windows.map(box),
  };
}
