import { expect, it } from 'vitest';
import type { Finding } from '../../../src/authoring/finding.ts';
import { caseOf } from '../../../src/authoring/rules/case.ts';
import { checkConsequences } from '../../../src/authoring/rules/consequences.ts';
import { cleanWith, shippedMethods, type Change } from '../../support/judged.ts';

const methods = shippedMethods();

function found(...changes: Change[]): readonly Finding[] {
  const one = caseOf(cleanWith(changes), methods);
  if (one === undefined) throw new Error('the changed scenario does not compile');
  checkConsequences(one);
  return one.book.findings;
}

const silent: Change[] = [
  { in: 'scenario.yaml', from: '        answer: [{ id: wish-sell-1, text: "You want me to buy something." }]\n', to: '' },
  { in: 'es.yaml', from: '  wish-sell-1: Quiere que le compre algo.\n', to: '' },
];
const leads = (to: string): Change => ({ in: 'scenario.yaml', from: 'try: Sell nothing. Ask her.\n        to: plan', to: `try: Sell nothing. Ask her.\n        to: ${to}` });

it('a reply without an answer needs a node that only it leads to, and that says something', () => {
  expect(found(...silent).map(({ rule, path }) => `${rule} ${path}`)).toEqual(['D1 nodes.wish.replies[1]']);
  const beside = (lines: string): Change => ({ in: 'scenario.yaml', from: '  room:\n', to: `  beside:\n${lines}    next: plan\n  room:\n` });
  const glass: Change = { in: 'es.yaml', from: '  room-1:', to: '  beside-1: Ella empuja el vaso.\n  room-1:' };
  expect(found(...silent, leads('beside'), beside('    lines: [{ id: beside-1, by: narrator, text: She pushes the glass away. }]\n'), glass)).toEqual([]);
  expect(found(...silent, leads('beside'), beside(''))).toHaveLength(1);
});

it('the same words are a consequence of their own where they lead elsewhere', () => {
  const twin: Change = { in: 'scenario.yaml', from: 'You want me to buy something.', to: 'You had no such rule about mine.' };
  expect(found(twin).map(({ language, message }) => `${language} ${message}`)).toEqual(['en The reply `wish-sell` is answered in the words of `wish-rule`, and leads to the same.']);
  expect(found(twin, leads('end-coats'))).toEqual([]);
});

it.each(['Wrong.', 'Not quite.', "That's incorrect!", 'Try again.', 'Good choice.'])('"%s" is a mark, not an answer', (text) => {
  expect(found({ in: 'scenario.yaml', from: 'You want me to buy something.', to: text }).map(({ rule, path }) => `${rule} ${path}`)).toEqual(['D1 nodes.wish.replies[1].answer[0].text']);
});

it.each(['Wrong table, I said.', 'Correct me if I am wrong.', 'Well done is for steaks.'])('"%s" is an answer', (text) => {
  expect(found({ in: 'scenario.yaml', from: 'You want me to buy something.', to: text })).toEqual([]);
});

it('"Incorrecto." is a mark in Spanish', () => {
  const [finding] = found({ in: 'es.yaml', from: 'wish-sell-1: Quiere que le compre algo.', to: 'wish-sell-1: Incorrecto.' });
  expect(finding).toMatchObject({ rule: 'D1', file: 'es.yaml', language: 'es' });
});
