import type * as Phaser from 'phaser';
import type { Mood } from '../../src/domain/mood.ts';
import type { Rect } from '../layout.ts';
import { PALETTE } from '../palette.ts';
import type { Actor, Pose } from './actor.ts';
import { restOf } from './actor.ts';
import { appearanceOf } from './appearance.ts';
import { drawPart } from './draw.ts';
import type { Material } from './materials.ts';
import type { Part } from './parts.ts';
import type { Wardrobe } from './wardrobe.ts';

const NECK = [585, 735] as const;
const EYES = 486;
/** The middle and the top of what a window shows, and how many bust units fit across it. */
const VIEW = { middle: 580, top: 90, across: 800, tall: 760 };

/**
 * A person in a call window. They are painted onto one small texture, because cutting containers to a rounded
 * rectangle is costly in one renderer and missing in the other; it is repainted only when something has changed.
 */
export class CallWindow implements Actor {
  /** Names this appearance's textures, see Rig. */
  readonly #appearance: string;
  readonly id: string;
  readonly pose: Pose;
  mood: Mood;
  readonly #scene: Phaser.Scene;
  readonly #wardrobe: Wardrobe;
  readonly #walls: readonly [string, string];
  readonly #image: Phaser.GameObjects.Image;
  readonly #parts = new Map<Part, HTMLCanvasElement>();
  #ghost: Phaser.GameObjects.Image | undefined;
  #texture: Phaser.Textures.CanvasTexture | undefined;
  #scale = 0;
  #open = false;
  #speaking = false;
  #painted = '';

  constructor(scene: Phaser.Scene, id: string, wardrobe: Wardrobe, mood: Mood, depth: number, index: number) {
    this.id = id;
    this.#appearance = appearanceOf(id);
    this.#scene = scene;
    this.#wardrobe = wardrobe;
    this.mood = mood;
    this.pose = restOf(mood);
    this.#walls = PALETTE.windowWalls[index % PALETTE.windowWalls.length]!;
    this.#image = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  set speaking(value: boolean) {
    this.#speaking = value;
  }

  get opacity(): number {
    return this.#image.alpha;
  }

  set opacity(value: number) {
    this.#image.setAlpha(value);
  }

  /** Puts the window at a rectangle in backing pixels. */
  place(rect: Rect): void {
    const [width, height] = [Math.max(8, Math.round(rect.width)), Math.max(8, Math.round(rect.height))];
    if (!this.#texture || this.#texture.width !== width || this.#texture.height !== height) {
      this.#parts.clear();
      this.#scale = Math.min(Math.max(width / VIEW.across, height / (VIEW.across * 1.35)), height / VIEW.tall);
      const key = `window/${this.#appearance}/${width}x${height}`;
      const old = this.#texture;
      this.#texture = this.#scene.textures.createCanvas(key, width, height) ?? undefined;
      this.#image.setTexture(key).setVisible(true);
      if (old) this.#scene.textures.remove(old);
      this.#painted = '';
    }
    this.#image.setPosition(Math.round(rect.x), Math.round(rect.y));
    this.apply();
  }

  wear(mood: Mood, fade: number): void {
    if (fade > 0) this.#leaveGhost(fade);
    this.mood = mood;
    this.#open = false;
    this.apply();
  }

  talk(open: boolean): void {
    this.#open = open;
  }

  apply(): void {
    const texture = this.#texture;
    if (!texture) return;
    const { mood, pose } = this;
    const tilt = Math.round(pose.tilt * 2) / 2;
    const nod = Math.round((pose.headY + pose.squash * 300 - pose.breath * 2) / 3) * 3;
    const state = [mood, this.#open, this.#speaking, tilt, nod, Math.round(pose.headX), pose.lids.toFixed(1)].join();
    if (state === this.#painted) return;
    this.#painted = state;
    this.#paint(texture.context, texture.width, texture.height, tilt, nod);
    texture.refresh();
  }

  destroy(): void {
    this.#ghost?.destroy();
    this.#image.destroy();
    if (this.#texture) this.#scene.textures.remove(this.#texture);
    this.#texture = undefined;
  }

  #paint(context: CanvasRenderingContext2D, width: number, height: number, tilt: number, nod: number): void {
    const rim = Math.max(2, Math.round(width / 48));
    const wardrobe = this.#wardrobe;
    context.clearRect(0, 0, width, height);
    context.save();
    context.beginPath();
    context.roundRect(rim, rim, width - 2 * rim, height - 2 * rim, width * 0.07);
    context.clip();
    const wall = context.createLinearGradient(0, 0, 0, height);
    wall.addColorStop(0, this.#walls[0]);
    wall.addColorStop(1, this.#walls[1]);
    context.fillStyle = wall;
    context.fillRect(0, 0, width, height);
    context.scale(this.#scale, this.#scale);
    context.translate(width / this.#scale / 2 - VIEW.middle, -VIEW.top);
    this.#stamp(context, wardrobe.body(this.mood), wardrobe.colours);
    context.translate(NECK[0] + this.pose.headX, NECK[1] + nod);
    context.rotate((tilt * Math.PI) / 180);
    context.translate(-NECK[0], -NECK[1]);
    this.#stamp(context, wardrobe.head, wardrobe.colours);
    if (wardrobe.beard) this.#stamp(context, wardrobe.beard, wardrobe.beardColours);
    this.#stamp(context, wardrobe.nose, wardrobe.colours);
    this.#stamp(context, wardrobe.mouth(this.mood, this.#open), wardrobe.colours);
    if (wardrobe.glasses) this.#stamp(context, wardrobe.glasses, wardrobe.colours);
    context.translate(0, EYES * (1 - this.pose.lids));
    context.scale(1, this.pose.lids);
    this.#stamp(context, wardrobe.upper(this.mood), wardrobe.colours);
    context.restore();
    context.lineWidth = rim;
    context.strokeStyle = this.#speaking ? PALETTE.windowSpeaking : PALETTE.windowRim;
    context.beginPath();
    context.roundRect(rim, rim, width - 2 * rim, height - 2 * rim, width * 0.07);
    context.stroke();
  }

  #stamp(context: CanvasRenderingContext2D, part: Part, colours: Record<Material, string>): void {
    let canvas = this.#parts.get(part);
    if (!canvas) {
      canvas = document.createElement('canvas');
      canvas.width = Math.ceil(part.box[2] * this.#scale) + 1;
      canvas.height = Math.ceil(part.box[3] * this.#scale) + 1;
      drawPart(canvas.getContext('2d')!, part, colours, this.#scale);
      this.#parts.set(part, canvas);
    }
    context.drawImage(canvas, part.box[0], part.box[1], canvas.width / this.#scale, canvas.height / this.#scale);
  }

  /** A still copy of the old picture that fades over the new one. */
  #leaveGhost(fade: number): void {
    const texture = this.#texture;
    if (!texture) return;
    this.#ghost?.destroy();
    const key = `${texture.key}/ghost`;
    if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
    const copy = this.#scene.textures.createCanvas(key, texture.width, texture.height);
    if (!copy) return;
    copy.context.drawImage(texture.canvas, 0, 0);
    copy.refresh();
    const ghost = this.#scene.add.image(this.#image.x, this.#image.y, key).setOrigin(0, 0);
    ghost.setDepth(this.#image.depth + 0.1);
    this.#ghost = ghost;
    this.#scene.tweens.add({
      targets: ghost, alpha: 0, duration: fade,
      onComplete: () => {
        ghost.destroy();
        if (this.#ghost === ghost) this.#ghost = undefined;
        if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
      },
    });
  }
}
