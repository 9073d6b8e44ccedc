import { describe, expect, it } from 'vitest';
import { findingLine } from '../../src/authoring/finding-line.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readFixture, shippedReactions } from '../support/authoring.ts';

/** The report on tests/fixtures/sound.yaml after something was replaced in it. */
function report(from: string | RegExp, to: string): readonly string[] {
  const { text } = readFixture('sound.yaml');
  const broken = text.replace(from, to);
  if (broken === text) throw new Error(`sound.yaml has no ${String(from)}`);
  return readScenario({ scenario: { file: 's.yaml', text: broken } }, shippedReactions()).findings.map(findingLine);
}

describe('what an author reads', () => {
  it('of a tab: that it is one, and nothing of what follows from it', () => {
    expect(report('    name: Ada Moss', '\tname: Ada Moss')).toEqual(['s.yaml:24  yaml  This line is indented with a tab. – Indent with spaces.']);
  });

  it('of a colon in a text: one thing a line', () => {
    expect(report('title: Cold soup', 'title: Soup: cold')).toEqual([
      's.yaml:11  yaml  A second colon on this line makes a key of the text before it, or a key is spread over several lines. – Put a text that holds a colon into quotes.',
    ]);
  });

  it('of an id that stands twice: where it stood first', () => {
    expect(report('id: opening-busy', 'id: opening-sorry')).toEqual([
      's.yaml:58  A6  nodes.opening.replies[1].id: The line or reply `opening-sorry` stands twice, first in line 51. – Give it a name of its own.',
    ]);
  });

  it('of a move that is none: the one meant, else where they are listed', () => {
    expect(report('make-excuse', 'make-excuses')).toEqual(['s.yaml:60  A6  nodes.opening.replies[1].moves[0]: There is no move "make-excuses". – Did you mean `make-excuse`?']);
    expect(report('make-excuse', 'be-nice')).toEqual(['s.yaml:60  A6  nodes.opening.replies[1].moves[0]: There is no move "be-nice". – The moves are listed in scenarios/README.md.']);
  });

  it('of a closing that is missing: that, and not that its endings are lost', () => {
    expect(report(/closing: .*/, '')).toEqual([
      's.yaml:83  A3  nodes.waiting.ends: A contact ends here, and nothing says how the play ends at the desk. – Add `closing: [{ to: ending-node }]` at the top level.',
    ]);
  });

  it('of a number that does not fit: what it is, and what would', () => {
    expect(report('heat: 60', 'heat: 120')).toEqual(['s.yaml:8  shape  heat: `heat` is 120, which is too much. – The customer\'s heat at the start, a whole number from 0 to 100.']);
    expect(report('heat: 60', 'heat: 60.5')).toEqual(['s.yaml:8  shape  heat: `heat` is the number 60.5 where a whole number belongs. – The customer\'s heat at the start, a whole number from 0 to 100.']);
  });

  it('of a condition with two keys: which they are', () => {
    expect(report('{ fact: warmer }', '{ fact: warmer, heard: true }')[0]).toContain('`when` has 2 keys: `fact`, `heard`.');
  });
});
