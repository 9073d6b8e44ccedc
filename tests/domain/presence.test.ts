import { describe, test } from 'vitest';
import { player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

const invite = { minutes: 2, answer: 'Coming.' };
const people: Sketch['people'] = {
  boss: { invite },
  driver: { invite, role: 'third-party' },
  partner: { invite, role: 'customer-side' },
};

describe('whoever has to be there from the start', () => {
  const meeting = aScenario({ people, contacts: { call: { needs: ['boss'] } }, nodes: { talk: { replies: { bye: {} } } } });

  test('is there when invited', () => {
    player(meeting).invites('boss').made('invite-party').timeIs('12:02').begins('call').isWith('ada', 'boss').made('everyone-needed-present', 'nobody-needless-present');
  });

  test('is missed otherwise', () => {
    player(meeting).begins('call').isWith('ada').made('someone-needed-missing').says('bye').hasMade('someone-needed-missing');
  });

  test('and whoever of ours or of others need not be there, should not', () => {
    player(meeting).invites('boss').invites('driver').begins('call').made('everyone-needed-present');
    player(meeting).invites('boss').invites('partner').begins('call').made('everyone-needed-present', 'nobody-needless-present');
  });
});

describe('whoever may join later', () => {
  const joining = aScenario({
    people,
    contacts: { call: { joins: ['boss'] } },
    nodes: { talk: { replies: { fetch: { to: 'with' }, bye: {} } }, with: { joins: ['boss'], replies: { thanks: {} } } },
  });

  test('completes the circle when they join', () => {
    player(joining).begins('call').made().says('fetch').isWith('ada', 'boss').made('assume-good-intent', 'everyone-needed-present', 'nobody-needless-present').says('thanks').hasNotMade('someone-needed-missing');
  });

  test('is missed once the contact is over without them', () => {
    player(joining).begins('call').says('bye').made('assume-good-intent', 'resolved-first-contact', 'someone-needed-missing');
  });

  test('completes it at once when invited', () => {
    player(joining).invites('boss').begins('call').made('everyone-needed-present', 'nobody-needless-present').says('fetch').hasMade('everyone-needed-present');
  });
});

describe('whoever is needed from the start and whoever may join', () => {
  const both = aScenario({
    people,
    contacts: { call: { needs: ['boss'], joins: ['driver'] } },
    nodes: {
      talk: { replies: { driver: { to: 'driven' }, bye: {} } },
      driven: { joins: ['driver'], replies: { boss: { to: 'all' }, 'bye-now': {} } },
      all: { joins: ['boss'], replies: { again: { to: 'gone' }, done: {} } },
      gone: { leaves: ['boss'], replies: { back: { to: 'all' }, 'done-too': {} } },
    },
  });

  test('are missed once a contact, however many of them are', () => {
    player(both).begins('call').made('someone-needed-missing').says('bye').hasMade('someone-needed-missing');
    player(both).begins('call').says('driver').says('bye-now').hasMade('someone-needed-missing');
    player(both).invites('boss').begins('call').made().says('bye').hasMade('someone-needed-missing');
  });

  test('complete the circle when the last of them comes, late as it is, and once', () => {
    player(both).begins('call').says('driver').says('boss').made('assume-good-intent', 'everyone-needed-present', 'nobody-needless-present')
      .says('again').says('back').hasMade('everyone-needed-present').says('done').hasMade('someone-needed-missing');
  });
});

describe('people', () => {
  test('come and go as the nodes say, and are all gone at the desk', () => {
    const passing = aScenario({
      people,
      contacts: { call: {}, again: {} },
      closing: [{ to: 'end' }],
      nodes: {
        talk: { joins: ['boss'], replies: { on: { to: 'alone' } } },
        alone: { leaves: ['boss'], replies: { bye: { to: 'over' } } },
        over: { ends: true },
      },
    });
    player(passing).begins('call').isWith('ada', 'boss').says('on').isWith('ada').says('bye').isWith().hasNotMade('everyone-needed-present', 'someone-needed-missing');
  });

  test('are invited while a contact can still come, and not for a call about a promise that nobody made', () => {
    const rung = aScenario({
      people: { boss: { invite } },
      promises: { back: {} },
      contacts: { call: {}, ringing: { rings: { promise: 'back', after: 30 } } },
      closing: [{ to: 'end' }],
      nodes: { talk: { replies: { promise: { moves: ['commit-time'], promise: 'back', to: 'over' }, bye: { to: 'over' } } }, over: { ends: true } },
    });
    player(rung).begins('call').says('promise').canDo('invite:boss', 'wait:10', 'leave');
    player(rung).begins('call').says('bye').canDo('leave');
  });

  test('are invited for the next contact only', () => {
    const twice = aScenario({
      people,
      contacts: { call: {}, again: {} },
      closing: [{ to: 'end' }],
      nodes: { talk: { replies: { bye: { to: 'over' } } }, over: { ends: true } },
    });
    player(twice).invites('boss').begins('call').says('bye').begins('again').isWith('ada');
    player(twice).begins('call').says('bye').invites('boss').begins('again').isWith('ada', 'boss');
  });
});
