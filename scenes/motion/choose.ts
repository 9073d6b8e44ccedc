import type * as Phaser from 'phaser';
import type { StageView } from '../stage-view.ts';
import { full } from './full.ts';
import type { Motion } from './motion.ts';
import { off } from './off.ts';
import { reduced } from './reduced.ts';

/** The strategy for the player's setting. */
export function motionFor(setting: StageView['motion'], scene: Phaser.Scene): Motion {
  switch (setting) {
    case 'full':
      return full(scene);
    case 'reduced':
      return reduced(scene);
    case 'off':
      return off();
  }
}
