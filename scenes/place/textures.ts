import type * as Phaser from 'phaser';

/** Draws a new texture with the 2D canvas, whichever renderer shows it; an older one of the same key is replaced. */
export function paintTexture(
  scene: Phaser.Scene, key: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => void,
): void {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`The browser gives no 2D context to draw ${key} with`);
  paint(context);
  scene.textures.addCanvas(key, canvas);
}

/** A round soft spot of one colour, for glows, steam and lights. Size in pixels. */
export function paintSpot(scene: Phaser.Scene, key: string, size: number, colour: string, core = 0): void {
  paintTexture(scene, key, size, size, (context) => {
    const spot = context.createRadialGradient(size / 2, size / 2, (size / 2) * core, size / 2, size / 2, size / 2);
    spot.addColorStop(0, colour);
    spot.addColorStop(0.35, `${colour}88`);
    spot.addColorStop(1, `${colour}00`);
    context.fillStyle = spot;
    context.fillRect(0, 0, size, size);
  });
}
