import { describe, expect, test } from 'vitest';
import { urlFlags } from '../../src/app/url-flags.ts';

describe('what a link can ask for', () => {
  test('a scenario at its first choice, with a seed, in a language, with settings for this visit', () => {
    expect(urlFlags('?scenario=insect-in-the-drink&at=first-choice&seed=7&lang=es&motion=off&stage=off&sound=off&mode=assess&pass=70&say=on&renderer=canvas')).toEqual({
      scenario: 'insect-in-the-drink',
      at: 'first-choice',
      seed: 7,
      language: 'es',
      renderer: 'canvas',
      settings: { motion: 'off', stage: false, sound: false, mode: 'assess', passMark: 70, sayIt: true },
    });
  });

  test('what is not understood is left out, not guessed', () => {
    expect(urlFlags('?scenario=../../etc&at=the-end&seed=minus&lang=<script>&motion=fast&stage=maybe&sound=loud&mode=exam&pass=101&say=hello&renderer=gl')).toEqual({ settings: {} });
  });
});
