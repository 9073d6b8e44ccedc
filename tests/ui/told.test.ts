import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { clockTime } from '../../src/ui/parts/clock-time.ts';
import { tell } from '../../src/ui/parts/told.ts';
import en from '../../src/ui/text/en/play.json' with { type: 'json' };
import { stageView } from '../../src/app/stage-view.ts';
import { player, type Player } from '../support/player.ts';
import { aScenarioWithTexts } from '../support/scenario.ts';

/** A call on which the customer's boss takes over, news comes in between, and the line is lost. */
const { scenario, texts } = aScenarioWithTexts({
  people: { boss: { role: 'customer-side', name: 'Dana' }, mill: { role: 'third-party', name: 'Ines' } },
  facts: { eta: {} },
  news: { truck: { at: '12:02', by: 'mill', interrupts: true, learns: ['eta'] }, rain: { at: '12:30' } },
  contacts: { call: {}, ring: { start: 'gone', rings: { lost: true, after: 9 } } },
  closing: [{ to: 'gone' }],
  nodes: {
    talk: { lines: [{ id: 'sue', threat: true }], replies: { on: { to: 'both' } } },
    both: { joins: ['boss'], leaves: ['ada'], lines: ['mine'], replies: { pass: { moves: ['escalate-cold'], answer: [{ id: 'no', takesBack: true }], to: 'queue' } } },
    queue: { ends: 'lost' },
    gone: { ending: { settled: false } },
  },
});
const text = i18next.createInstance();
beforeAll(() => text.init({ lng: 'en', resources: { en: { translation: en } } }));

const t = (key: string, values?: Readonly<Record<string, string | number>>) => text.t(key, { ...values });
const told = ({ play }: Player) =>
  tell(play.turns.at(-1)!.beats, { play, t, say: (id) => texts[id] ?? id, language: 'en' }).map((one) =>
    one.kind === 'line' ? `${one.name}: ${one.text}` : one.kind === 'event' && one.found !== undefined ? `${one.text} ${one.found}` : one.text,
  );

test('what happens on a call is told: threats, who takes over, what comes in, a lost line', () => {
  const call = player(scenario).begins('call');
  expect(told(call)).toEqual(['call', 'Ada: sue', 'They threaten legal action.']);
  expect(told(call.says('on'))).toEqual(['on', 'Dana joins.', 'Ada leaves.', 'Dana: mine']);
  expect(told(call.says('pass'))).toEqual(['pass', 'Dana: no', 'They take the legal threat back.', 'Ines gets back to you: truck', 'The line goes dead.']);
  expect(told(call.waits(60)).slice(1)).toEqual([t('play.event.theyCome', { contact: 'ring' })]);
});

test('news from nobody in particular comes to the desk as well', () => {
  const desk = player(scenario).begins('call').says('on').says('pass');
  expect(clockTime(desk.play.state.clock, { t })).toBe('12:02\u00a0PM');
  const busy = player(scenario).waits(30);
  expect(told(busy)).toEqual(['Time passes: 2 minutes.', 'Ines gets back to you: truck']);
  expect(told(busy.waits(60))).toEqual(['Time passes: 28 minutes.', 'News: rain']);
});

test('whoever speaks for the customer stands in front, in the customer\'s mood, and then alone', () => {
  const front = ({ play }: Player) => stageView(play, 'furious', null, 'off').people.map(({ id, role, mood }) => `${id} ${role} ${mood}`);
  const call = player(scenario).begins('call');
  expect(front(call)).toEqual(['ada customer furious']);
  expect(front(call.says('on'))).toEqual(['boss customer furious']);
});
