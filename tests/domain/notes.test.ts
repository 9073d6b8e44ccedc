import { expect, test } from 'vitest';
import { notesUpTo } from '../../src/domain/notes.ts';

test('a branch keeps the help, the words and the times from before it, and nothing from after it', () => {
  const words = (said: string) => ({ words: said, ticked: [] });
  const notes = { hints: [0, 2, 5], said: { 1: words('Sorry'), 2: words('Go on'), 6: words('Bye') }, times: [10, 20, 30, 40] };
  expect(notesUpTo(notes, 2)).toEqual({ hints: [0], said: { 1: words('Sorry') }, times: [10, 20] });
});
