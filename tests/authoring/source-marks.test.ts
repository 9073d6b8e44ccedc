import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/authoring/finding.ts';
import { withMarks } from '../../src/authoring/marked-translation.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { markedSince, marksOf } from '../../src/authoring/source-marks.ts';
import { readYaml } from '../../src/authoring/yaml-source.ts';
import { readFixture, shippedReactions } from '../support/authoring.ts';

const es = readFixture('sound.es.yaml').text;
const en = readScenario({ scenario: readFixture('sound.yaml') }, shippedReactions()).texts['en'] ?? {};
const findings = (translation: string, scenario = readFixture('sound.yaml').text): readonly Finding[] =>
  readScenario({ scenario: { file: 'scenario.yaml', text: scenario }, translations: [{ file: 'es.yaml', text: translation }] }, shippedReactions()).findings;
/** A translation with marks. @throws where it cannot take them */
function marked(text: string, marks = marksOf(en)): string {
  const written = withMarks(text, marks);
  if (written === undefined) throw new Error('the map found no place');
  return written;
}

describe('the marks of source texts', () => {
  it('tell which texts are new, which have changed and which are gone', () => {
    const marks = marksOf({ same: 'Hello?', other: 'Yes.', old: 'No.' });
    expect(markedSince(marks, { same: 'Hello?', other: 'Yes!', fresh: 'Well.' })).toEqual({ unmarked: ['fresh'], changed: ['other'], gone: ['old'] });
  });

  it('find nothing as long as no source text changes, however its lines are broken', () => {
    const written = marked(es);
    const broken = readFixture('sound.yaml').text.replace("text: I'm sorry, it was cold.", "text: >-\n          I'm sorry,\n          it was cold.");
    expect(broken).toContain('>-');
    expect(findings(written)).toEqual([]);
    expect(findings(written, broken)).toEqual([]);
  });

  it('find each text that has changed, where its translation stands, with what to do', () => {
    const changed = readFixture('sound.yaml').text.replace("I'm sorry, it was cold.", "I'm sorry, it was stone cold.");
    expect(findings(marked(es), changed)).toMatchObject([
      { rule: 'F4', severity: 'warning', file: 'es.yaml', line: 23, path: 'texts.opening-sorry', language: 'es', advice: 'Go through it, then say so with npm run --silent translated -- . es.' },
    ]);
    expect(findings(es, changed)).toEqual([]);
  });

  it('have to be marks: a number without quotes is refused where it stands', () => {
    expect(findings(`${es}sources:\n  title: 123456\n`)).toMatchObject([{ rule: 'shape', path: 'sources.title' }]);
  });
});

describe('writing them', () => {
  it('leaves every character of the file before them as it was', () => {
    const text = `# of the house\n${es.replace('  person.ada', '\n  # people\n  person.ada')}`;
    expect(marked(text).startsWith(`${text}\nsources:\n  title: '`)).toBe(true);
    expect(findings(marked(text))).toEqual([]);
  });

  it('replaces what stood there, and keeps what follows', () => {
    const after = '# checked by Ana\n';
    const once = marked(es, marksOf({ ...en, title: 'Warm soup', 'gone-1': 'Gone.' })).replace("\n  silence: '", "\n\n  # mood\n  silence: '") + after;
    expect(marked(once)).toBe(marked(es) + after);
    expect(marked(`sources: { title: '123456' } # old\n${es}`).replace(/^sources:\n(?: {2}.*\n)+/, '')).toBe(es);
  });

  it('keeps the line ends of the file, and a last line without one', () => {
    const windows = marked(es.trimEnd().replaceAll('\n', '\r\n'));
    expect(windows.replaceAll('\r\n', '')).not.toContain('\n');
    expect(findings(windows)).toEqual([]);
  });

  it('quotes marks and ids that YAML takes for numbers', () => {
    const written = marked('language: es\ntexts:\n  "1e5": Sí.\n', { '1e5': '012345', a: '12e345' });
    expect(readYaml({ file: 'es.yaml', text: written }).data).toMatchObject({ sources: { '1e5': '012345', a: '12e345' } });
  });

  it.each([
    ['inside brackets', '{ language: es, texts: { a: Sí. } }\n'],
    ['after the end of the document', 'language: es\ntexts:\n  a: Sí.\n...\n'],
    ['where a text would grow by it', 'language: es\ntexts:\n  a: |+\n    Sí.\n'],
    ['where the key is quoted', 'language: es\ntexts: { a: Sí. }\n"sources": {}\n'],
  ])('is refused %s', (_, text) => expect(withMarks(text, { a: '4f09c1' })).toBeUndefined());
});
