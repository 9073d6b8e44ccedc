import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup, type Kept } from '../../src/adapters/records/backup.ts';
import { writeRecord } from '../../src/adapters/progress/record-form.ts';
import type { KeptPlay } from '../../src/ports.ts';

const PLAY: KeptPlay = {
  id: 'one',
  learner: '',
  playthrough: { scenario: 'soup', revision: 'r1', seed: 1, mode: 'practice', language: 'en', actions: ['contact:table', 'listen'] },
  notes: { hints: [1], said: { 1: { words: '¡Lo siento!', ticked: [] } }, times: [100, 2000] },
  name: 'Zoë',
  began: 1,
  changed: 2,
  ended: false,
};
const KEPT: Kept = {
  settings: { textSize: 'large', learners: [{ id: '', name: 'Zoë' }] },
  stores: { plays: [['one', writeRecord(PLAY)]], aside: [['x', { id: 'x', found: 7, why: 'it is no record' }]], drills: [['d', { at: 5 }]] },
};
const FILE = writeBackup(KEPT, Date.UTC(2026, 0, 2));

describe('a backup', () => {
  test('reads as it was written', () => {
    expect(readBackup(FILE)).toEqual({ ok: true, backup: { ...KEPT, plays: [PLAY] } });
  });

  test('may have been laid out anew by an editor', () => {
    expect(readBackup(`\uFEFF${JSON.stringify(JSON.parse(FILE))}`).ok).toBe(true);
  });

  test('that was cut anywhere, or changed in one character, is not taken', () => {
    for (let at = 0; at < FILE.length - 2; at += 7) expect(readBackup(FILE.slice(0, at)).ok).toBe(false);
    for (let at = 0; at < FILE.length; at++) {
      const other = `${FILE.slice(0, at)}${FILE[at] === '7' ? '8' : '7'}${FILE.slice(at + 1)}`;
      expect(other === FILE || !readBackup(other).ok, other.slice(at - 20, at + 20)).toBe(true);
    }
  });

  test.each([
    ['{"some": "json"}', 'other'],
    ['a,b\n1,2', 'other'],
    ['', 'other'],
    ['[]', 'other'],
    [FILE.replace('"form": 1', '"form": 2'), 'newer'],
    [FILE.slice(0, -20), 'damaged'],
    [writeBackup({ ...KEPT, stores: { plays: [['one', { ...writeRecord(PLAY), playthrough: 7 }]] } }, 0), 'damaged'],
    [writeBackup({ ...KEPT, stores: { plays: [['another', writeRecord(PLAY)]] } }, 0), 'damaged'],
  ])('is told from what is none, or is broken: %#', (text, why) => {
    expect(readBackup(text)).toEqual({ ok: false, why });
  });

  test('carries plays of a later form for the version that can read them, and drops settings that make no sense', () => {
    const reading = readBackup(writeBackup({ settings: { textSize: 'huge' as 'large', motion: 'off' }, stores: { plays: [['f', { form: 99 }]] } }, 0));
    expect(reading).toEqual({ ok: true, backup: { settings: { motion: 'off' }, stores: { plays: [['f', { form: 99 }]] }, plays: [] } });
  });
});
