import type * as Phaser from 'phaser';
import type { Mood } from '../../src/domain/mood.ts';
import type { Placement } from '../layout.ts';
import type { Actor, Pose } from './actor.ts';
import { restOf } from './actor.ts';
import { appearanceOf } from './appearance.ts';
import { canvasOf } from './draw.ts';
import type { Material } from './materials.ts';
import type { Part } from './parts.ts';
import type { Wardrobe } from './wardrobe.ts';

/** The point of the bust (units) that stands on the placement, and the point of the neck that the head turns about. */
const FOOT = [595, 1400] as const;
const NECK = [585, 735] as const;
/** The line between open eyes: lids close towards it. */
const EYES = 486;

/** A person built of images: body, and on its neck a head that carries nose, brows and eyes, and mouth. */
export class Rig implements Actor {
  /** Names this appearance's textures: who comes back while their last appearance still fades shares none with it. */
  readonly #appearance: string;
  readonly id: string;
  readonly pose: Pose;
  mood: Mood;
  speaking = false;
  readonly #scene: Phaser.Scene;
  readonly #wardrobe: Wardrobe;
  readonly #root: Phaser.GameObjects.Container;
  readonly #lean: Phaser.GameObjects.Container;
  readonly #skull: Phaser.GameObjects.Container;
  readonly #slots = new Map<string, Phaser.GameObjects.Image>();
  readonly #keys = new Set<string>();
  #ghosts: Phaser.GameObjects.Image[] = [];
  #grain = 0;
  #open = false;
  #placement: Placement = { x: 0, y: 0, scale: 1, flip: false };

  constructor(scene: Phaser.Scene, id: string, wardrobe: Wardrobe, mood: Mood, depth: number) {
    this.id = id;
    this.#appearance = appearanceOf(id);
    this.#scene = scene;
    this.#wardrobe = wardrobe;
    this.mood = mood;
    this.pose = restOf(mood);
    this.#skull = scene.add.container(NECK[0] - FOOT[0], NECK[1] - FOOT[1]);
    this.#lean = scene.add.container(0, 0, [this.#skull]);
    this.#root = scene.add.container(0, 0, [this.#lean]).setDepth(depth);
  }

  /** Stands the person at a placement in backing pixels; parts are drawn anew when the size has really changed. */
  place(placement: Placement): void {
    this.#placement = placement;
    // Quarter steps of an octave: crisp enough, and a window being dragged does not redraw everybody at every pixel.
    const grain = 2 ** (Math.ceil(Math.log2(placement.scale * 1.04) * 4) / 4);
    if (grain !== this.#grain) {
      this.#grain = grain;
      this.#forget();
      this.#dress();
    }
    this.apply();
  }

  wear(mood: Mood, fade: number): void {
    if (fade > 0) this.#leaveGhosts(fade);
    this.mood = mood;
    this.#open = false;
    this.#dress();
  }

  talk(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    this.#set('mouth', this.#wardrobe.mouth(this.mood, open), this.#wardrobe.colours);
  }

  get opacity(): number {
    return this.#root.alpha;
  }

  set opacity(value: number) {
    this.#root.setAlpha(value);
  }

  apply(): void {
    const { pose } = this;
    const { x, y, scale, flip } = this.#placement;
    const size = scale * pose.near;
    const wide = 1 + pose.squash * 0.6;
    this.#root.setPosition(x + pose.tremble * scale, y + pose.sink * scale);
    this.#root.setScale(flip ? -size * wide : size * wide, size * (1 - pose.squash));
    this.#lean.setAngle(pose.lean);
    this.#slots.get('body')?.setScale(1 / this.#grain, (1 + pose.breath * 0.006) / this.#grain);
    this.#skull.setPosition(NECK[0] - FOOT[0] + pose.headX, NECK[1] - FOOT[1] + pose.headY - pose.breath * 4);
    this.#skull.setAngle(pose.tilt);
    const upper = this.#slots.get('upper');
    if (!upper) return;
    const [, top] = this.#wardrobe.upper(this.mood).box;
    upper.setY(EYES - NECK[1] + (top - EYES) * pose.lids).setScale(1 / this.#grain, pose.lids / this.#grain);
  }

  destroy(): void {
    this.#root.destroy();
    this.#ghosts = [];
    this.#forget();
  }

  #dress(): void {
    const { mood } = this;
    const wardrobe = this.#wardrobe;
    if (this.#grain === 0) return;
    this.#set('body', wardrobe.body(mood), wardrobe.colours);
    this.#set('head', wardrobe.head, wardrobe.colours);
    if (wardrobe.beard) this.#set('beard', wardrobe.beard, wardrobe.beardColours);
    this.#set('nose', wardrobe.nose, wardrobe.colours);
    this.#set('upper', wardrobe.upper(mood), wardrobe.colours);
    this.#set('mouth', wardrobe.mouth(mood, this.#open), wardrobe.colours);
    if (wardrobe.glasses) this.#set('glasses', wardrobe.glasses, wardrobe.colours);
    this.apply();
  }

  /** Puts a part into its slot, drawing its texture the first time it is worn at this size. */
  #set(slot: string, part: Part, colours: Record<Material, string>): void {
    const key = `${this.#appearance}/${slot}/${part.box.join()}/${this.#grain}`;
    if (!this.#keys.has(key)) {
      this.#scene.textures.addCanvas(key, canvasOf(part, colours, this.#grain));
      this.#keys.add(key);
    }
    const found = this.#slots.get(slot);
    const image = found ?? this.#scene.add.image(0, 0, key).setOrigin(0, 0);
    image.setTexture(key).setScale(1 / this.#grain);
    const anchor = slot === 'body' ? FOOT : NECK;
    image.setPosition(part.box[0] - anchor[0], part.box[1] - anchor[1]);
    if (slot === 'body') {
      // Breathing stretches the body upwards from where it stands.
      image.setOrigin(0, 1).setY(part.box[1] + part.box[3] - anchor[1]);
    }
    if (found) return;
    this.#slots.set(slot, image);
    if (slot === 'body') this.#lean.addAt(image, 0);
    else this.#skull.add(image);
  }

  #leaveGhosts(fade: number): void {
    for (const [slot, image] of this.#slots) {
      if (slot !== 'body' && slot !== 'upper' && slot !== 'mouth') continue;
      const ghost = this.#scene.add.image(image.x, image.y, image.texture.key);
      ghost.setOrigin(image.originX, image.originY).setScale(image.scaleX, image.scaleY);
      if (slot === 'body') this.#lean.addAt(ghost, 1);
      else this.#skull.add(ghost);
      this.#ghosts.push(ghost);
      this.#scene.tweens.add({
        targets: ghost, alpha: 0, duration: fade,
        onComplete: () => {
          this.#ghosts = this.#ghosts.filter((other) => other !== ghost);
          ghost.destroy();
        },
      });
    }
  }

  #forget(): void {
    for (const ghost of this.#ghosts) ghost.destroy();
    this.#ghosts = [];
    const old = [...this.#keys];
    this.#keys.clear();
    for (const image of this.#slots.values()) image.destroy();
    this.#slots.clear();
    for (const key of old) this.#scene.textures.remove(key);
  }
}
