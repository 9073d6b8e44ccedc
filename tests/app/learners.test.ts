import { describe, expect, test } from 'vitest';
import { ownPlays, withLearner, withName, withoutLearner } from '../../src/app/learners.ts';

const NOBODY = { learners: [], learner: '' };
const ana = withLearner(NOBODY, 'Ana', 'x', 1);
const both = withLearner(ana, 'Ben', 'b', 2);

describe('who plays', () => {
  test('the first to give a name keeps what was there before', () => {
    expect(ana).toEqual({ learners: [{ id: '', name: 'Ana', named: 1 }], learner: '' });
    expect(both).toEqual({ learners: [{ id: '', name: 'Ana', named: 1 }, { id: 'b', name: 'Ben', named: 2 }], learner: '' });
    expect(withName(both, 'b', 'Bea', 3).learners[1]).toEqual({ id: 'b', name: 'Bea', named: 3 });
  });

  test('each sees their own plays, and those of nobody are lost to nobody', () => {
    const plays = ['', 'b', 'gone'].map((learner) => ({ learner }));
    expect(ownPlays(plays, both).map(({ learner }) => learner)).toEqual(['', 'gone']);
    expect(ownPlays(plays, { ...both, learner: 'b' }).map(({ learner }) => learner)).toEqual(['b', 'gone']);
    expect(ownPlays(plays, NOBODY)).toHaveLength(3);
  });

  test('after somebody is removed their heir plays, else whoever is left', () => {
    expect(withoutLearner(both, '', 'b')).toEqual({ learners: [{ id: 'b', name: 'Ben', named: 2 }], learner: 'b' });
    expect(withoutLearner(both, '', null).learner).toBe('b');
    expect(withoutLearner(both, 'b', null)).toEqual(ana);
    expect(withoutLearner(ana, '', '')).toEqual(NOBODY);
  });
});
