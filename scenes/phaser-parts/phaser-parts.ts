import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The version whose inside the list below was written for. */
export const PHASER_VERSION = '4.2.1';

/** What Phaser leaves out or takes in by `typeof FLAG`; flags that are not defined would count as set. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Imported for their effect: they register themselves. The renderer has to come first, or a circular require breaks. */
const PARTS = [
  'renderer/index.js',
  'events/EventEmitter.js',
  'cameras/2d/CameraManager.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'scene/ScenePlugin.js',
  'tweens/TweenManager.js',
  'gameobjects/image/ImageFactory.js',
  'gameobjects/container/ContainerFactory.js',
];

const VIRTUAL = '\0phaser-parts';

/**
 * In `vite build`, replaces the import of `phaser` by only those parts of it that the stage uses, which halves its size:
 * both renderers, images, containers, textures and tweens; no physics, sound, input plugin, loader, text or particles.
 * Development keeps the whole library. Throws when another version of Phaser is installed than the list was made for.
 */
export function phaserParts(): Plugin {
  const manifest = createRequire(import.meta.url).resolve('phaser/package.json');
  // The package exports none of its source files by name, so they are named by where they lie.
  const source = join(dirname(manifest), 'src').replaceAll('\\', '/');
  return {
    name: 'phaser-parts',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      if (version !== PHASER_VERSION) {
        throw new Error(`scenes/phaser-parts is made for Phaser ${PHASER_VERSION}, but ${version} is installed`);
      }
    },
    resolveId: (id) => (id === 'phaser' ? VIRTUAL : undefined),
    load: (id) => (id === VIRTUAL ? entry(source) : undefined),
    transform: (code, id) => (id.replaceAll('\\', '/').startsWith(source) ? { code: setFlags(code), map: null } : undefined),
  };
}

/** Replaces Phaser's feature tests by what they come to. */
export function setFlags(code: string): string {
  return code.replace(/typeof ([A-Z][A-Z0-9_]+)\b(?!\s*[!=]=)/g, (found, flag: string) =>
    flag in FLAGS ? String(FLAGS[flag]) : found);
}

function entry(source: string): string {
  return [
    ...PARTS.map((part) => `import '${source}/${part}';`),
    `export { default as Game } from '${source}/core/Game.js';`,
    `export { default as Scene } from '${source}/scene/Scene.js';`,
    `import constants from '${source}/const.js';`,
    `import modes from '${source}/scale/const/SCALE_MODE_CONST.js';`,
    'export const { CANVAS, WEBGL } = constants;',
    'export const Scale = modes;',
    `import CanvasPool from '${source}/display/canvas/CanvasPool.js';`,
    'export const Display = { Canvas: { CanvasPool } };',
    `import Events from '${source}/renderer/events/index.js';`,
    'export const Renderer = { Events };',
  ].join('\n');
}
