import type * as Phaser from 'phaser';

/**
 * Whether the plain canvas draws a scene. It lays a picture of full size down on whole pixels ten times as fast as one that
 * is stretched or stands between them, which costs a graphics card nothing.
 */
export function isPlainCanvas(scene: Phaser.Scene): boolean {
  return !('gl' in scene.sys.renderer);
}

const versions = new WeakMap<Phaser.Textures.Texture, number>();

/** Shows what was painted onto a texture that is worn already. */
export function repainted(texture: Phaser.Textures.CanvasTexture): void {
  versions.set(texture, versionOf(texture) + 1);
  texture.refresh();
}

/** How often a texture has been painted anew. */
export function versionOf(texture: Phaser.Textures.Texture): number {
  return versions.get(texture) ?? 0;
}
