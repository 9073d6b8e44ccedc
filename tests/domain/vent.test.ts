import { describe, expect, test } from 'vitest';
import { IllegalAction } from '../../src/domain/conversation.ts';
import { player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

const feels: Sketch['feels'] = {
  listen: { heat: -4, trust: 1 },
  'heard-out': { heat: -6, trust: 4 },
  interrupt: { heat: 8, trust: -5 },
  silence: { heat: 3, trust: -7 },
};
const vent: Sketch = {
  feels,
  nodes: { storm: { vent: true, lines: ['one', 'two', 'three'], replies: { sorry: { moves: ['apologize-personally'] } } } },
};

describe('while they vent', () => {
  const storm = aScenario(vent);

  test('one line is heard at a time, and the player lets them go on or cuts in', () => {
    player(storm).begins('call').hears('one').canDo('listen', 'cut-in').made().listens().hears('two').canDo('listen', 'cut-in').made('listen');
  });

  test('letting them go on to the end is hearing them out, and cools', () => {
    player(storm).begins('call').listens().listens().made('listen', 'heard-out').hears('three').knows('heard').feels(46, 46);
  });

  test('cutting in is an interruption, brings the replies at once and leaves the rest unsaid', () => {
    player(storm).begins('call').cutsIn().made('interrupt').feels(68, 35).hears().knows('heard', false).canDo('reply:sorry', 'reply:storm-else');
  });

  test('no reply can be given before the word is taken', () => {
    expect(() => player(storm).begins('call').says('sorry')).toThrow(IllegalAction);
  });

  test('each minute of listening passes on the clock', () => {
    player(storm).begins('call').timeIs('12:00').listens().timeIs('12:01').listens().timeIs('12:02');
  });

  test('lines whose condition does not hold are passed over, also as the last ones', () => {
    const lines = ['one', { id: 'two', when: { heard: true as const } }, 'three', { id: 'four', when: { heard: true as const } }];
    const gaps = aScenario({ nodes: { storm: { vent: true, lines, replies: { sorry: {} } } } });
    player(gaps).begins('call').hears('one').listens().hears('three').made('listen', 'heard-out').canDo('reply:sorry', 'reply:storm-else', 'listen');
  });

  test('a vent of one line is heard by hearing it', () => {
    const short = aScenario({ nodes: { storm: { vent: true, lines: ['one'], replies: { sorry: {} } } } });
    player(short).begins('call').made('heard-out').knows('heard');
  });
});

describe('after they have finished', () => {
  const heard = () => player(aScenario(vent)).begins('call').listens().listens();

  test('saying nothing costs trust, and they ask, once', () => {
    heard().canDo('reply:sorry', 'reply:storm-else', 'listen').listens().made().hears('silence').feels(49, 39).canDo('reply:sorry', 'reply:storm-else');
    expect(() => heard().listens().listens()).toThrow(IllegalAction);
  });

  test('where nobody vented, there is nothing to be silent about', () => {
    const plain = aScenario({ nodes: { talk: { lines: ['hello'], replies: { sorry: {} } } } });
    player(plain).begins('call').canDo('reply:sorry', 'reply:talk-else');
    expect(() => player(plain).begins('call').listens()).toThrow(IllegalAction);
    expect(() => player(plain).begins('call').cutsIn()).toThrow(IllegalAction);
  });
});

describe('where speaking first is right', () => {
  const danger = aScenario({ feels, nodes: { storm: { vent: true, speakFirst: true, lines: ['one', 'two'], replies: { stop: {} } } } });

  test('taking the word is no interruption', () => {
    player(danger).begins('call').cutsIn().made().feels(60, 40).canDo('reply:stop', 'reply:storm-else');
  });

  test('listening costs what silence costs', () => {
    player(danger).begins('call').listens().made('listen', 'heard-out').feels(57, 37);
  });
});
