import { expect, test } from 'vitest';
import { rememberedOf } from '../../src/app/remembered.ts';
import type { KeptPlay } from '../../src/ports.ts';
import { player, type Player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const earlier = aScenario({
  id: 'earlier',
  nodes: { talk: { replies: { well: { to: 'good' }, badly: { to: 'bad' } } }, good: { ending: { settled: true } }, bad: { ending: { settled: false } } },
});
const later = aScenario({
  id: 'later',
  returns: { from: 'earlier', otherwise: [], meetings: [{ id: 'bad', when: { remembered: 'ending:bad' }, text: 'Badly.' }, { id: 'good', when: { remembered: 'ending:good' }, text: 'Well.' }, { id: 'new', text: 'New.' }] },
  nodes: { talk: { replies: { fine: {}, other: {} } } },
});
const library = { scenario: async () => earlier };
const played = (reply: string) => player(earlier).begins('call').says(reply);

/** A kept play. @param when in ms since 1970: begun, and 50 ms later ended @param changed when something was written about it */
const kept = ({ play }: Player, when: number, changed = when): KeptPlay => ({
  id: String(when),
  learner: '',
  playthrough: play.playthrough,
  notes: { hints: [], said: {}, times: play.turns.map((_, index) => index * 50) },
  name: '',
  began: when,
  changed,
  ended: play.state.phase === 'ended',
});

test('is what the last play left that has ended, whichever was looked at since', async () => {
  expect(await rememberedOf(later, [kept(played('badly'), 100, 900), kept(played('well'), 300)], library)).toEqual(['ending:good']);
  expect(await rememberedOf(later, [kept(played('badly'), 300), kept(played('well'), 100), kept(player(earlier).begins('call'), 700)], library)).toEqual(['ending:bad']);
});

test('leaves out plays of an earlier revision, which nobody can replay', async () => {
  const old = kept(played('badly'), 500);
  const plays = [{ ...old, playthrough: { ...old.playthrough, revision: 'long-ago' } }, kept(played('well'), 100)];
  expect(await rememberedOf(later, plays, library)).toEqual(['ending:good']);
});

test('is nothing for who has not met them, and where nobody comes back', async () => {
  expect(await rememberedOf(later, [], library)).toBeUndefined();
  expect(await rememberedOf(earlier, [kept(played('well'), 100)], library)).toBeUndefined();
});
