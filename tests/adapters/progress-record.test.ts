import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../src/adapters/progress/record-form.ts';
import { goesOnFrom, readRecord } from '../../src/adapters/progress/record.ts';
import type { KeptPlay } from '../../src/ports.ts';

const kept: KeptPlay = {
  id: 'one',
  learner: '',
  playthrough: { scenario: 'cold-soup', revision: 'abc', seed: 7, mode: 'practice', language: 'en', actions: ['contact:table', 'listen'] },
  name: 'Before lunch',
  began: 1,
  changed: 2,
  ended: false,
};

describe('a play in store', () => {
  test('is read as it was written', () => {
    expect(readRecord(writeRecord(kept))).toEqual({ ok: true, play: kept });
  });

  test('of a later version of the game is said to be newer, not broken', () => {
    expect(readRecord({ ...writeRecord(kept), form: 99 })).toEqual({ ok: false, why: 'newer', form: 99 });
  });

  test('of an older form goes through every step up, in order', () => {
    const steps = [(record: object) => ({ ...record, name: 'one' }), (record: object) => ({ ...record, name: `${(record as KeptPlay).name} two` })];
    const old = { ...writeRecord(kept), form: 1, name: 0 };
    expect(readRecord(old, steps)).toMatchObject({ ok: true, play: { name: 'one two' } });
    expect(readRecord({ ...writeRecord(kept), form: 2, name: 'was' }, steps)).toMatchObject({ ok: true, play: { name: 'was two' } });
  });

  test.each([
    ['nothing', null],
    ['no form', { ...kept }],
    ['no playthrough', { ...writeRecord(kept), playthrough: undefined }],
    ['actions that are none', { ...writeRecord(kept), playthrough: { ...kept.playthrough, actions: [1] } }],
    ['no seed', { ...writeRecord(kept), playthrough: { ...kept.playthrough, seed: undefined } }],
  ])('with %s is said to be unreadable, and why', (_, found) => {
    const reading = readRecord(found);
    expect(reading).toMatchObject({ ok: false, why: 'unreadable' });
    expect((reading as { detail: string }).detail).not.toBe('');
  });
});

describe('two tabs on one play', () => {
  const after = (...actions: string[]): KeptPlay => ({ ...kept, playthrough: { ...kept.playthrough, actions } });

  test('may go on from what is in store', () => {
    expect(goesOnFrom(kept, after('contact:table', 'listen', 'listen'))).toBe(true);
    expect(goesOnFrom(kept, kept)).toBe(true);
  });

  test('part when one has gone another way, or is behind', () => {
    expect(goesOnFrom(kept, after('contact:table', 'cut-in'))).toBe(false);
    expect(goesOnFrom(kept, after('contact:table'))).toBe(false);
  });
});
