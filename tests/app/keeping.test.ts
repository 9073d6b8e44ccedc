import { describe, expect, test } from 'vitest';
import { goesOnFrom } from '../../src/adapters/progress/record.ts';
import { memoryProgress } from '../../src/adapters/progress/memory.ts';
import { keeping } from '../../src/app/keeping.ts';
import type { Wish } from '../../src/machines/app.machine.ts';
import type { KeptPlay, Progress } from '../../src/ports.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const scenario = aScenario({ nodes: { talk: { replies: { fine: {}, other: {} } } } });
const [contact] = scenario.contacts;
const wish: Wish = { scenario: scenario.id, seed: 1, language: 'en', mode: 'practice', id: 'one', actions: [] };
const begun = () => player(scenario).begins(contact!.id);

/** A store that other tabs write to as well, with the rule of the real one. */
function sharedStore(): Progress {
  const memory = memoryProgress();
  return {
    ...memory,
    keep: async (play) => {
      const before = (await memory.list()).plays.find(({ id }) => id === play.id);
      return before && !goesOnFrom(before, play) ? 'conflict' : memory.keep(play);
    },
  };
}

function keeper(store: Progress) {
  let time = 100;
  let ids = 0;
  const kept = keeping(async () => store, { now: () => time++ }, () => `new-${++ids}`, () => 'ana');
  const plays = async () => {
    await kept.settled();
    return (await store.list()).plays;
  };
  return { ...kept, plays };
}

describe('keeping the play under way', () => {
  test('begins with the first action, so that a look at a briefing leaves nothing behind', async () => {
    const { keep, plays } = keeper(memoryProgress());
    keep(wish, player(scenario).play);
    expect(await plays()).toEqual([]);
  });

  test('follows every action, and remembers when the play began', async () => {
    const { keep, plays } = keeper(memoryProgress());
    keep(wish, begun().play);
    keep(wish, begun().says('fine').play);
    const [kept] = await plays();
    expect(kept).toMatchObject({ id: 'one', began: 100, changed: 101, ended: true });
    expect(kept?.playthrough.actions).toEqual([`contact:${contact!.id}`, 'reply:fine']);
  });

  test('adds the result once it is known', async () => {
    const { keep, plays } = keeper(memoryProgress());
    const ended = begun().says('fine').play;
    keep(wish, ended);
    keep(wish, ended, { totals: { 'six-step': 67 }, outcome: 'lost' });
    expect((await plays())[0]).toMatchObject({ learner: 'ana', result: { totals: { 'six-step': 67 }, outcome: 'lost' } });
    keep(wish, ended); // as it goes on to its debrief
    expect((await plays())[0]).toMatchObject({ result: { totals: { 'six-step': 67 } } });
  });

  test('parts from a play that another tab has carried elsewhere, under a new id, and says so', async () => {
    const store = sharedStore();
    const [here, there] = [keeper(store), keeper(store)];
    const told: unknown[] = [];
    there.onParted.add((...ids) => told.push(ids));
    there.onTrouble.add((trouble) => told.push(trouble));
    here.keep(wish, begun().says('fine').play);
    await here.settled();
    there.keep(wish, begun().says('other').play);
    const plays = await there.plays();
    expect(told).toEqual([['one', 'new-1'], 'conflict']);
    expect(new Set(plays.map((play: KeptPlay) => `${play.id}: ${play.playthrough.actions.at(-1)}`))).toEqual(new Set(['one: reply:fine', 'new-1: reply:other']));
  });

  test('that has parted goes on as one play, with what was noted before', async () => {
    const store = sharedStore();
    const [here, there] = [keeper(store), keeper(store)];
    there.note(wish, begun().play, { hints: [0], said: {}, times: [] });
    await there.settled();
    here.keep(wish, begun().says('fine').play);
    await here.settled();
    there.keep(wish, begun().says('other').play);
    const before = (await there.plays()).find(({ id }) => id === 'new-1');
    const parted = { ...wish, id: 'new-1' };
    there.keep(parted, begun().says('other').play, { totals: { 'six-step': 67 }, outcome: 'lost' });
    const plays = await there.plays();
    expect(plays).toHaveLength(2);
    expect(plays.find(({ id }) => id === 'new-1')).toMatchObject({ id: 'new-1', began: before?.began, notes: { hints: [0] }, result: { outcome: 'lost' } });
  });

  test('tells of each kind of trouble once, not after every action', async () => {
    const { keep, settled, onTrouble } = keeper({ ...memoryProgress(), keep: async () => ({ kind: 'full', why: 'No room' }) });
    const told: unknown[] = [];
    onTrouble.add((trouble) => told.push(trouble));
    keep(wish, begun().play);
    keep(wish, begun().says('fine').play);
    await settled();
    expect(told).toEqual([{ kind: 'full', why: 'No room' }]);
  });

  test('says what is not written yet, as it stands, and nothing once it is', async () => {
    const { keep, settled, unwritten } = keeper(memoryProgress());
    keep(wish, begun().play);
    keep(wish, begun().says('fine').play);
    expect(unwritten().map(({ playthrough }) => playthrough.actions.at(-1))).toEqual(['reply:fine']);
    await settled();
    expect(unwritten()).toEqual([]);
  });

  test('tells of a full store and goes on', async () => {
    const { keep, settled, onTrouble } = keeper({ ...memoryProgress(), keep: async () => ({ kind: 'full', why: 'no room' }) });
    const told: unknown[] = [];
    onTrouble.add((trouble) => told.push(trouble));
    keep(wish, begun().play);
    await settled();
    expect(told).toEqual([{ kind: 'full', why: 'no room' }]);
  });
});
