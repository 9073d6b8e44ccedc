import type { AuthorMove } from '../../domain/moves.ts';
import type { WrittenReply, WrittenScenario } from '../shape.ts';
import { repliesOf, type Case } from './case.ts';

type WrittenRemedy = NonNullable<WrittenScenario['remedies']>[number];

interface Kind {
  readonly name: string;
  readonly serves: readonly AuthorMove[];
  readonly hurts: readonly AuthorMove[];
}

/**
 * The three kinds of fairness that people weigh in how a complaint is handled (distributive, procedural and interactional
 * justice: Tax, Brown and Chandrashekaran, 1998). Which of the moves of methods.md, section 2, belong to which kind is
 * ours: what settles the matter; what gives them a say, an explanation and a time; what meets them as a person.
 */
const KINDS: readonly Kind[] = [
  {
    name: 'what they get',
    serves: ['resolve-now', 'offer-solution', 'offer-options', 'add-value'],
    hurts: ['cite-policy', 'pitch'],
  },
  {
    name: 'how it is handled',
    serves: [
      'commit-time', 'explain-responsibility', 'report-progress', 'invite-vent', 'ask-fact', 'explore-scope', 'ask-desired-outcome', 'admit-mistake',
      'vet-plan', 'gather-team', 'escalate-warm', 'stay-in-loop', 'follow-up-later', 'prevent-recurrence', 'debrief-blameless', 'learn-internally',
    ],
    hurts: ['promise-vaguely', 'send-elsewhere', 'escalate-cold', 'cover-up'],
  },
  {
    name: 'how they are treated',
    serves: [
      'acknowledge-emotion', 'acknowledge-impact', 'acknowledge-personal', 'restate-problem', 'apologize-personally', 'apologize-company',
      'own-personally', 'assume-good-intent', 'hold-legal-line', 'check-satisfied',
    ],
    hurts: [
      'minimize', 'get-defensive', 'challenge-problem', 'match-emotion', 'assume-bad-intent', 'make-excuse', 'blame-customer', 'blame-colleague',
      'blame-supplier',
    ],
  },
];

/** Beside moves: money given where the question comes first, and what is the player's to decide put off to somebody. */
function isHurtBeside(name: string, reply: WrittenReply, remedies: readonly WrittenRemedy[]): boolean {
  const among = (ids: readonly string[]): readonly WrittenRemedy[] => remedies.filter(({ id }) => ids.includes(id));
  if (name === 'what they get') return among(reply.grants ?? []).some(({ money }) => money === true);
  return name === 'how it is handled' && among(reply.defers === undefined ? [] : [reply.defers]).some(({ needs }) => needs === 'player');
}

/** Rule E3: each of the three kinds of fairness is in play: one reply that can be had serves it, and another one hurts it. */
export function checkFairness(one: Case): void {
  const { written, known, book } = one;
  const offered = known.explored().replies;
  const replies = repliesOf(one).filter(({ reply }) => offered.has(reply.id)).map(({ reply }) => reply);
  const makes = (moves: readonly AuthorMove[]): number => replies.filter((reply) => reply.moves.some((move) => moves.includes(move))).length;
  for (const { name, serves, hurts } of KINDS) {
    const say = (what: string, moves: readonly AuthorMove[]): void =>
      book.warn('E3', written, ['nodes'], `No reply ${what} the fairness of ${name}.`, `Write one with ${moves.slice(0, 4).join(', ')}.`, { measured: 0, threshold: 1 });
    if (makes(serves) === 0) say('serves', serves);
    if (makes(hurts) === 0 && !replies.some((reply) => isHurtBeside(name, reply, written.remedies ?? []))) say('hurts', hurts);
  }
}
