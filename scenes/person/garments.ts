import type { Garment } from '../../src/domain/look.ts';
import { MOODS } from '../../src/domain/mood.ts';
import type { Mood } from '../../src/domain/mood.ts';

const everywhere = (pose: string): Record<Mood, string> => Object.fromEntries(MOODS.map((mood) => [mood, pose])) as Record<Mood, string>;

/** The body pose (Open Peeps name) of each mood, by garment. */
export const POSES: Record<Garment, Record<Mood, string>> = {
  tee: {
    furious: 'Killer', angry: 'TeeArmsCrossed', frustrated: 'Whatever', worried: 'Explaining',
    sceptical: 'StrippedPocketTee', neutral: 'TeeSelena', relieved: 'TeeSelena', pleased: 'TeeSelena', delighted: 'Explaining',
  },
  sweater: {
    furious: 'PointingUp', angry: 'PointingUp', frustrated: 'Paper', worried: 'Paper', sceptical: 'PoloSweater',
    neutral: 'PoloSweater', relieved: 'PoloSweater', pleased: 'PoloSweater', delighted: 'PointingUp',
  },
  blazer: {
    furious: 'PolkadotJacket', angry: 'PolkadotJacket', frustrated: 'PolkadotJacket', worried: 'BlazerBlackTee',
    sceptical: 'BlazerBlackTee', neutral: 'BlazerBlackTee', relieved: 'BlazerBlackTee', pleased: 'BlazerBlackTee',
    delighted: 'BlazerBlackTee',
  },
  shirt: {
    furious: 'ButtonShirt', angry: 'ButtonShirt', frustrated: 'ButtonShirt', worried: 'Coffee', sceptical: 'Coffee',
    neutral: 'ButtonShirt', relieved: 'Coffee', pleased: 'Coffee', delighted: 'ButtonShirt',
  },
  hoodie: everywhere('Hoodie'),
  coat: everywhere('ShirtCoat'),
  turtleneck: everywhere('Turtleneck'),
};
