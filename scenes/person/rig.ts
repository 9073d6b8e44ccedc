import type * as Phaser from 'phaser';
import type { Placement } from '../layout.ts';
import type { Actor, Pose, Speech } from './actor.ts';
import { restOf } from './actor.ts';
import { appearanceOf } from './appearance.ts';
import { canvasOf } from './draw.ts';
import type { Feeling } from './manner.ts';
import type { Material } from './materials.ts';
import type { Part } from './parts.ts';
import { burstAround, CHEEK, cheekCanvas, REDDEST, SIGH } from './signs.ts';
import type { Wardrobe } from './wardrobe.ts';

/** The point of the bust (units) that stands on the placement, and the point of the neck that the head turns about. */
const FOOT = [595, 1400] as const;
const NECK = [585, 735] as const;
/** The line between open eyes: lids close towards it. */
const EYES = 486;
/** How far features move across and down (bust units) as a head is turned: what stands out of the face moves most. */
const TURN = { upper: [11, 8], nose: [15, 7], mouth: [9, 6], cheek: [8, 4], glasses: [10, 7], folds: [9, 6], beard: [5, 3] } as const;
/** The share of its height that a talking mouth keeps when it opens least. */
const AJAR = 0.5;

/** A person built of images: body, and on its neck a head that carries nose, brows and eyes, and mouth. */
export class Rig implements Actor {
  /** Names this appearance's textures: who comes back while their last appearance still fades shares none with it. */
  readonly #appearance: string;
  readonly id: string;
  readonly pose: Pose;
  feeling: Feeling;
  speech: Speech | undefined;
  speaking = false;
  aside = 0;
  readonly #scene: Phaser.Scene;
  readonly #wardrobe: Wardrobe;
  readonly #root: Phaser.GameObjects.Container;
  readonly #lean: Phaser.GameObjects.Container;
  readonly #skull: Phaser.GameObjects.Container;
  readonly #burst: Part;
  readonly #slots = new Map<string, Phaser.GameObjects.Image>();
  readonly #keys = new Set<string>();
  #ghosts: Phaser.GameObjects.Image[] = [];
  #grain = 0;
  #open = 0;
  #placement: Placement = { x: 0, y: 0, scale: 1, flip: false };

  constructor(scene: Phaser.Scene, id: string, wardrobe: Wardrobe, feeling: Feeling, depth: number) {
    this.id = id;
    this.#appearance = appearanceOf(id);
    this.#scene = scene;
    this.#wardrobe = wardrobe;
    this.feeling = feeling;
    this.pose = restOf(feeling);
    this.#burst = burstAround(wardrobe.head);
    this.#skull = scene.add.container(NECK[0] - FOOT[0], NECK[1] - FOOT[1]);
    this.#lean = scene.add.container(0, 0, [this.#skull]);
    this.#root = scene.add.container(0, 0, [this.#lean]).setDepth(depth);
  }

  get side(): -1 | 1 {
    return this.#placement.x < this.#scene.scale.width / 2 ? -1 : 1;
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

  prepare({ mood, face }: Feeling): void {
    if (this.#grain === 0) return;
    const wardrobe = this.#wardrobe;
    this.#drawn('body', wardrobe.body(mood), wardrobe.colours);
    this.#drawn('upper', wardrobe.upper(face), wardrobe.colours);
    for (const talking of [false, true]) this.#drawn('mouth', wardrobe.mouth(face, talking), wardrobe.colours);
    this.#drawn('burst', this.#burst, wardrobe.colours);
    this.#drawn('sigh', SIGH, wardrobe.colours);
  }

  wear(feeling: Feeling, fade: number): void {
    const { feeling: old } = this;
    if (fade > 0 && (old.mood !== feeling.mood || old.face !== feeling.face)) this.#leaveGhosts(feeling, fade);
    this.feeling = feeling;
    this.#open = 0;
    this.#dress();
  }

  talk(open: number): void {
    if (open === this.#open) return;
    const turns = open > 0 !== this.#open > 0;
    this.#open = open;
    if (turns) this.#set('mouth', this.#wardrobe.mouth(this.feeling.face, open > 0), this.#wardrobe.colours);
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
    // Who leans far gives way with the hips: the face stays clear of the words beside it.
    const back = Math.max(0, pose.lean - 3) * 16 * (flip ? -scale : scale);
    this.#root.setPosition(x - back + pose.tremble * scale + this.aside * this.#scene.scale.width, y + pose.sink * scale);
    this.#root.setScale(flip ? -size * wide : size * wide, size * (1 - pose.squash));
    this.#lean.setAngle(pose.lean + pose.swayLean);
    const tall = 1 + pose.breath * 0.006 + pose.shoulders * 0.0012;
    this.#slots.get('body')?.setScale(1 / this.#grain, tall / this.#grain);
    this.#skull.setPosition(
      NECK[0] - FOOT[0] + pose.headX + pose.swayX,
      // Breathing and drawn-up shoulders lift the body; the head rides on the breath and stays where the shoulders come to it.
      NECK[1] - FOOT[1] + pose.headY + pose.nod - pose.breath * 4 - pose.shoulders * 0.15,
    );
    this.#skull.setAngle(pose.tilt + pose.swayTilt);
    if (this.#grain === 0) return;
    this.#features();
    this.#marks();
  }

  destroy(): void {
    this.#root.destroy();
    this.#ghosts = [];
    this.#forget();
  }

  /** Turns the features of the face, closes the eyes and opens the mouth. */
  #features(): void {
    const { pose } = this;
    const { face } = this.feeling;
    const wardrobe = this.#wardrobe;
    const lids = pose.lids * pose.blink;
    const at = (slot: keyof typeof TURN, part: Part | undefined, extra = 0): Phaser.GameObjects.Image | undefined => {
      if (!part) return undefined;
      const [across, down] = TURN[slot];
      return this.#slots.get(slot)?.setPosition(
        part.box[0] - NECK[0] + pose.across * across, part.box[1] - NECK[1] + pose.down * down + extra);
    };
    const upper = wardrobe.upper(face);
    at('upper', upper, pose.brow + (EYES - upper.box[1]) * (1 - lids))?.setScale(1 / this.#grain, lids / this.#grain);
    const mouth = wardrobe.mouth(face, this.#open > 0);
    const gap = this.#open > 0 ? AJAR + (1 - AJAR) * this.#open : 1;
    at('mouth', mouth, (mouth.box[3] * (1 - gap)) / 2)?.setScale(1 / this.#grain, gap / this.#grain);
    at('nose', wardrobe.nose);
    at('glasses', wardrobe.glasses);
    at('beard', wardrobe.beard);
    at('folds', wardrobe.folds);
    const [across, down] = TURN.cheek;
    this.#slots.get('cheek')?.setAlpha(pose.flush * REDDEST).setVisible(pose.flush > 0.02)
      .setPosition(CHEEK.x - CHEEK.across - NECK[0] + pose.across * across, CHEEK.y - CHEEK.down - NECK[1] + pose.down * down);
  }

  /** Shows the marks of a flare-up and of a sigh while they last; they are drawn when first needed. */
  #marks(): void {
    const { pose } = this;
    const colours = this.#wardrobe.colours;
    if (pose.burst > 0 && !this.#slots.has('burst')) this.#set('burst', this.#burst, colours);
    const [left, top, width, height] = this.#burst.box;
    this.#slots.get('burst')?.setVisible(pose.burst > 0 && pose.burst < 1).setAlpha(Math.min(1, 2.4 * (1 - pose.burst)))
      .setOrigin(0.5).setPosition(left + width / 2 - NECK[0], top + height / 2 - NECK[1]).setScale((0.86 + 0.2 * Math.min(1, pose.burst * 3)) / this.#grain);
    if (pose.sigh > 0 && !this.#slots.has('sigh')) this.#set('sigh', SIGH, colours);
    const away = pose.sigh * 70;
    this.#slots.get('sigh')?.setVisible(pose.sigh > 0 && pose.sigh < 1).setAlpha(Math.min(1, 5 * pose.sigh, 2 * (1 - pose.sigh)))
      .setPosition(SIGH.box[0] - NECK[0] + away, SIGH.box[1] - NECK[1] + away * 0.25)
      .setScale((0.55 + 0.5 * pose.sigh) / this.#grain);
  }

  #dress(): void {
    const { mood, face } = this.feeling;
    const wardrobe = this.#wardrobe;
    if (this.#grain === 0) return;
    this.#set('body', wardrobe.body(mood), wardrobe.colours);
    this.#set('head', wardrobe.head, wardrobe.colours);
    this.#blush();
    if (wardrobe.folds) this.#set('folds', wardrobe.folds, wardrobe.colours);
    if (wardrobe.beard) this.#set('beard', wardrobe.beard, wardrobe.beardColours);
    this.#set('nose', wardrobe.nose, wardrobe.colours);
    this.#set('upper', wardrobe.upper(face), wardrobe.colours);
    this.#set('mouth', wardrobe.mouth(face, this.#open > 0), wardrobe.colours);
    if (wardrobe.glasses) this.#set('glasses', wardrobe.glasses, wardrobe.colours);
    this.apply();
  }

  #blush(): void {
    if (this.#slots.has('cheek')) return;
    const key = `${this.#appearance}/cheek/${this.#grain}`;
    this.#scene.textures.addCanvas(key, cheekCanvas(this.#wardrobe.flush, this.#grain));
    this.#keys.add(key);
    const image = this.#scene.add.image(0, 0, key).setOrigin(0, 0).setScale(1 / this.#grain);
    this.#slots.set('cheek', image);
    this.#skull.add(image);
  }

  /** The texture of a part at this size, drawn the first time. */
  #drawn(slot: string, part: Part, colours: Record<Material, string>): string {
    const key = `${this.#appearance}/${slot}/${part.box.join()}/${this.#grain}`;
    if (!this.#keys.has(key)) {
      this.#scene.textures.addCanvas(key, canvasOf(part, colours, this.#grain));
      this.#keys.add(key);
    }
    return key;
  }

  /** Puts a part into its slot, drawing its texture the first time it is worn at this size. */
  #set(slot: string, part: Part, colours: Record<Material, string>): void {
    const key = this.#drawn(slot, part, colours);
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

  /** Lets what they will no longer wear fade over what they will. */
  #leaveGhosts({ mood, face }: Feeling, fade: number): void {
    const wardrobe = this.#wardrobe;
    const next = { body: wardrobe.body(mood), upper: wardrobe.upper(face), mouth: wardrobe.mouth(face, false) };
    for (const [slot, image] of this.#slots) {
      if (slot !== 'body' && slot !== 'upper' && slot !== 'mouth') continue;
      if (image.texture.key === this.#drawn(slot, next[slot], wardrobe.colours)) continue;
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
