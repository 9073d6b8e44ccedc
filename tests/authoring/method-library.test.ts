import { describe, expect, it } from 'vitest';
import { findingLine } from '../../src/authoring/finding-line.ts';
import { readMethods } from '../../src/authoring/method-library.ts';
import { repositoryFile } from '../support/authoring.ts';

const { text } = repositoryFile('scenarios/methods/six-step.yaml');
const readTogether = (files: Readonly<Record<string, string>>) =>
  readMethods({ methods: Object.entries(files).map(([file, written]) => ({ file, text: written })), shared: [], translations: [] });

describe('methods beside each other', () => {
  it('have ids of their own: of a copy with the old id it is said where that stood first, and nothing of it is taken', () => {
    const { methods, texts, findings } = readTogether({ 'own.yaml': text.replace('name: ', 'name: Our '), 'six-step.yaml': text });
    expect(findings.map(findingLine)).toEqual([
      'own.yaml:1  A6  id: The method `six-step` stands twice, first in six-step.yaml. – Give it a name of its own, and its file the same.',
    ]);
    expect(methods.map(({ id }) => id)).toEqual(['six-step']);
    expect(texts['en']?.['method.six-step.name']).not.toContain('Our');
  });

  it('have ids of their own, also where the copy is called alike, or broken', () => {
    const rules = (files: Readonly<Record<string, string>>) => readTogether(files).findings.map(({ file, rule }) => `${file} ${rule}`);
    expect(rules({ 'six-step.yaml': text, 'six-step.yml': text })).toEqual(['six-step.yml A6']);
    expect(rules({ 'own.yaml': 'id: six-step\n', 'six-step.yaml': text })).toContain('own.yaml A6');
  });

  it('are called as their files', () => {
    const { findings } = readTogether({ 'own.yaml': text });
    expect(findings.map(findingLine)).toEqual(['own.yaml:1  shape  id: The id is `six-step`, and the file is called `own`. – Make the two agree.']);
  });
});
