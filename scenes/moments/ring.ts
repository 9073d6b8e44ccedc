import type * as Phaser from 'phaser';
import type { Rect } from '../layout.ts';
import { PALETTE } from '../palette.ts';
import { paintTexture } from '../place/textures.ts';
import type { StageView } from '../stage-view.ts';

/** ms that one ring takes to go out, and that it takes to come and go where nothing may move. */
const WAVE = 450;
const FADE = 400;

/**
 * A ring about the call window in which somebody has just joined: it goes out twice; under reduced motion it comes and
 * goes in its place; without motion there is none, and the window itself is what is new.
 * @param window in backing pixels @param depth of the ring in the scene
 */
export function ring(scene: Phaser.Scene, window: Rect, depth: number, motion: StageView['motion']): void {
  if (motion === 'off') return;
  const line = Math.max(3, window.width / 24);
  const [width, height] = [window.width + 2 * line, window.height + 2 * line];
  const key = `moment/ring/${Math.round(window.x)}/${Math.round(window.y)}`;
  paintTexture(scene, key, width, height, (context) => {
    context.lineWidth = line;
    context.strokeStyle = PALETTE.windowSpeaking;
    context.beginPath();
    context.roundRect(line / 2, line / 2, width - line, height - line, window.width * 0.07 + line);
    context.stroke();
  });
  const image = scene.add.image(window.x + window.width / 2, window.y + window.height / 2, key).setDepth(depth);
  const onComplete = (): void => {
    image.destroy();
    scene.textures.remove(key);
  };
  if (motion === 'full') {
    scene.tweens.add({ targets: image, scale: 1.14, alpha: { from: 1, to: 0 }, duration: WAVE, repeat: 1, ease: 'Quad.easeOut', onComplete });
  } else {
    scene.tweens.add({ targets: image, alpha: { from: 0, to: 1 }, duration: FADE, yoyo: true, onComplete });
  }
}
