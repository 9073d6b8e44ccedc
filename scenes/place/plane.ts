import type * as Phaser from 'phaser';

/** One of a room's planes, far or near: what stands on it moves as one when the viewer does. */
export class Plane {
  readonly #scene: Phaser.Scene;
  readonly #root: Phaser.GameObjects.Container;
  readonly #share: number;

  /** `share`: how far it moves for a viewer's step, against the person in front, who stays; negative for what is nearer. */
  constructor(scene: Phaser.Scene, depth: number, share: number) {
    this.#scene = scene;
    this.#share = share;
    this.#root = scene.add.container(0, 0).setDepth(depth);
  }

  /** Puts a picture on it, before all that are there, on whole pixels. */
  add(key: string, x: number, y: number): Phaser.GameObjects.Image {
    const image = this.#scene.add.image(Math.round(x), Math.round(y), key);
    this.#root.add(image);
    return image;
  }

  /** Moves it for a viewer's step of `x`, `y` backing pixels; `whole` pixels keep a plane at rest crisp. */
  shift(x: number, y: number, whole: boolean): void {
    const [left, top] = [x * this.#share, y * this.#share];
    this.#root.setPosition(whole ? Math.round(left) : left, whole ? Math.round(top) : top);
  }

  /** Takes it away with everything on it. */
  destroy(): void {
    this.#root.destroy();
  }
}
