import type * as Phaser from 'phaser';
import type { Rect } from '../layout.ts';
import { PALETTE } from '../palette.ts';
import { repainted } from '../redraw/plain-canvas.ts';
import type { Actor, Pose, Speech } from './actor.ts';
import { restOf } from './actor.ts';
import { appearanceOf } from './appearance.ts';
import { drawPart } from './draw.ts';
import type { Feeling } from './manner.ts';
import type { Material } from './materials.ts';
import type { Part } from './parts.ts';
import type { Wardrobe } from './wardrobe.ts';

const NECK = [585, 735] as const;
const EYES = 486;
/** The middle and the top of what a window shows, and how many bust units fit across it. */
const VIEW = { middle: 580, top: 90, across: 800, tall: 760 };

/** How far the features of a small face move as it turns (bust units). */
const TURN = [10, 7] as const;

/** What of a pose is seen in a window, rounded to what can be told apart there. */
interface Turned {
  readonly tilt: number;
  readonly nod: number;
  readonly across: number;
  readonly down: number;
  readonly lids: number;
}

/**
 * A person in a call window. They are painted onto one small texture, because cutting containers to a rounded
 * rectangle is costly in one renderer and missing in the other; it is repainted only when something has changed.
 */
export class CallWindow implements Actor {
  /** Names this appearance's textures, see Rig. */
  readonly #appearance: string;
  readonly id: string;
  readonly pose: Pose;
  feeling: Feeling;
  speech: Speech | undefined;
  speaking = false;
  readonly #scene: Phaser.Scene;
  readonly #wardrobe: Wardrobe;
  readonly #walls: readonly [string, string];
  readonly #image: Phaser.GameObjects.Image;
  readonly #parts = new Map<Part, HTMLCanvasElement>();
  #ghost: Phaser.GameObjects.Image | undefined;
  #texture: Phaser.Textures.CanvasTexture | undefined;
  #scale = 0;
  #open = 0;
  #rect: Rect = { x: 0, y: 0, width: 8, height: 8 };
  #aside = 0;
  #painted = '';

  constructor(scene: Phaser.Scene, id: string, wardrobe: Wardrobe, feeling: Feeling, depth: number, index: number) {
    this.id = id;
    this.#appearance = appearanceOf(id);
    this.#scene = scene;
    this.#wardrobe = wardrobe;
    this.feeling = feeling;
    this.pose = restOf(feeling);
    this.#walls = PALETTE.windowWalls[index % PALETTE.windowWalls.length]!;
    this.#image = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  get side(): -1 | 1 {
    return this.#rect.x + this.#rect.width / 2 < this.#scene.scale.width / 2 ? -1 : 1;
  }

  get aside(): number {
    return this.#aside;
  }

  set aside(value: number) {
    this.#aside = value;
    this.#image.setX(Math.round(this.#rect.x + value * this.#scene.scale.width));
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
    this.#rect = rect;
    this.#image.setY(Math.round(rect.y));
    this.aside = this.#aside;
    this.apply();
  }

  /** Windows are small: they are drawn as they are worn. */
  prepare(): void {}

  wear(feeling: Feeling, fade: number): void {
    const { feeling: old } = this;
    if (fade > 0 && (old.mood !== feeling.mood || old.face !== feeling.face)) this.#leaveGhost(fade);
    this.feeling = feeling;
    this.#open = 0;
    this.apply();
  }

  talk(open: number): void {
    this.#open = open;
  }

  apply(): void {
    const texture = this.#texture;
    if (!texture) return;
    const { feeling, pose } = this;
    const look: Turned = {
      tilt: Math.round((pose.tilt + pose.swayTilt) * 2) / 2,
      nod: Math.round((pose.headY + pose.nod - pose.shoulders * 0.4 + pose.squash * 300 - pose.breath * 2) / 3) * 3,
      across: Math.round(pose.across * 4) / 4,
      down: Math.round(pose.down * 4) / 4,
      lids: Math.round(pose.lids * pose.blink * 10) / 10,
    };
    const state = [feeling.mood, feeling.face, this.#open, this.speaking, Math.round(pose.headX + pose.swayX), ...Object.values(look)].join();
    if (state === this.#painted) return;
    this.#painted = state;
    this.#paint(texture.context, texture.width, texture.height, look);
    repainted(texture);
  }

  destroy(): void {
    this.#ghost?.destroy();
    this.#image.destroy();
    if (this.#texture) this.#scene.textures.remove(this.#texture);
    this.#texture = undefined;
  }

  #paint(context: CanvasRenderingContext2D, width: number, height: number, look: Turned): void {
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
    const { mood, face } = this.feeling;
    this.#stamp(context, wardrobe.body(mood), wardrobe.colours);
    context.translate(NECK[0] + this.pose.headX + this.pose.swayX, NECK[1] + look.nod);
    context.rotate((look.tilt * Math.PI) / 180);
    context.translate(-NECK[0], -NECK[1]);
    this.#stamp(context, wardrobe.head, wardrobe.colours);
    context.translate(look.across * TURN[0], look.down * TURN[1]);
    if (wardrobe.folds) this.#stamp(context, wardrobe.folds, wardrobe.colours);
    if (wardrobe.beard) this.#stamp(context, wardrobe.beard, wardrobe.beardColours);
    this.#stamp(context, wardrobe.nose, wardrobe.colours);
    this.#stamp(context, wardrobe.mouth(face, this.#open > 0), wardrobe.colours);
    if (wardrobe.glasses) this.#stamp(context, wardrobe.glasses, wardrobe.colours);
    context.translate(0, EYES * (1 - look.lids));
    context.scale(1, look.lids);
    this.#stamp(context, wardrobe.upper(face), wardrobe.colours);
    context.restore();
    context.lineWidth = rim;
    context.strokeStyle = this.speaking ? PALETTE.windowSpeaking : PALETTE.windowRim;
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
