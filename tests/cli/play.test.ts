import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { act, beginPlay, type Play } from '../../src/domain/play.ts';
import { givenActions } from '../../src/cli/given-actions.ts';
import { paintFor, plain } from '../../src/cli/report/paint.ts';
import { playData, playText } from '../../src/cli/report/play.ts';
import { wordsFor } from '../../src/cli/report/words.ts';
import { playInTerminal } from '../../src/cli/terminal-play.ts';
import { openScenario } from '../../src/cli/workplace.ts';
import { run, sound } from '../support/command-line.ts';

const flagship = openScenario(['insect-in-the-drink']);
const exemplary = givenActions('@exemplary', flagship.reading.plays);

const played = (actions: readonly string[], language = 'en'): Play =>
  actions.reduce(act, beginPlay(flagship.reading.scenario, { seed: 1, language }));

describe('a replayed play', () => {
  it('tells what was said, the moves with their times, heat and trust after each action, and what became of promises', () => {
    const text = playText(played(exemplary), flagship.methods.methods, wordsFor(flagship), plain);
    expect(text).toContain('You: A fly, ten minutes of waving, and the one man who mustn\'t see it. Is that it?');
    expect(text).toContain('[12:38 PM] listen, heard-out');
    expect(text).toMatch(/Heat 24 −7 wary · Trust 57 \+10 open/);
    expect(text).toContain('Kept: Be back with Priya by the coats (due 12:50 PM)');
    expect(text).toContain('Emotionally satisfied');
  });

  it('gives by each method the level of every step with the lines behind it', () => {
    const [six] = flagship.methods.methods;
    const text = playText(played(exemplary), six ? [six] : [], wordsFor(flagship), plain);
    expect(text).toMatch(/Six-step method \(six-step\): 94, Outstanding/);
    expect(text).toMatch(/\+ Earned \(Missed → Exemplary\) #8 “The bar has had fruit flies/);
    expect(text).not.toContain('Eight-step');
  });

  it('is told in the language asked for', () => {
    const text = playText(played(exemplary, 'es'), flagship.methods.methods, wordsFor(flagship, 'es'), plain);
    expect(text).toContain('Un insecto en la bebida');
    expect(text).toContain('Confianza');
    expect(text).not.toMatch(/\bTrust\b|\bMissed\b/);
  });

  it('that has not ended says what is on offer, and has no result', () => {
    const play = played(['prepare:ask-bar']);
    expect(playText(play, [], wordsFor(flagship), plain)).toContain('contact:table: Go to table seven');
    expect(playData(play, [], wordsFor(flagship))).toMatchObject({ result: null, offered: expect.arrayContaining(['contact:table']) as unknown });
  });
});

describe('the actions given', () => {
  it('may stand with commas or spaces between, or be those of a reference play by its name', () => {
    expect(givenActions('listen, reply:a  leave', [])).toEqual(['listen', 'reply:a', 'leave']);
    expect(exemplary[0]).toBe('prepare:ask-bar');
  });

  it('that cannot be found are said so, with the plays that there are', () => {
    expect(() => givenActions('@perfect', flagship.reading.plays)).toThrow(/no file "perfect".*exemplary/);
  });
});

describe('a play in the terminal', () => {
  async function typing(lines: readonly string[]): Promise<{ readonly play: Play; readonly shown: string }> {
    const place = sound();
    const output = new PassThrough({ encoding: 'utf8' });
    const play = await playInTerminal(place.reading.scenario, 1, wordsFor(place), { input: Readable.from(lines.map((line) => `${line}\n`)), output, paint: plain });
    return { play, shown: String(output.read()) };
  }

  it('shows the briefing, numbered choices, heat and trust with the mood, and takes numbers', async () => {
    const { play, shown } = await typing(['1', 'q']);
    expect(play.playthrough.actions).toEqual(['prepare:ask']);
    expect(shown).toContain('Cold soup');
    expect(shown).toMatch(/1 {2}Ask the kitchen \(2 minutes\)/);
    expect(shown).toMatch(/Heat +█+░+ +angry/);
  });

  it('says what can be typed to whoever types something else, and loses nothing', async () => {
    const { play, shown } = await typing(['99', 'what', '1', 'q']);
    expect(shown.match(/or q to leave/g)).toHaveLength(2);
    expect(play.playthrough.actions).toHaveLength(1);
  });

  it('ends where the input ends', async () => {
    expect((await typing([])).play.playthrough.actions).toEqual([]);
  });
});

it('is coloured on a terminal only, and not where NO_COLOR asks for none', () => {
  expect(paintFor({ isTTY: true }, {})('red', 'hot')).not.toBe('hot');
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('red', 'hot')).toBe('hot');
  expect(paintFor({}, {})('red', 'hot')).toBe('hot');
});

it('replays through a pipe what somebody has played there', { timeout: 60_000 }, () => {
  const { status, stdout } = run('play', ['insect-in-the-drink'], { input: '1\n1\nq\n' });
  expect(status).toBe(0);
  const actions = /--actions (\S+)/.exec(stdout)?.[1] ?? '';
  expect(actions.split(',')).toHaveLength(2);
  const again = run('play', ['insect-in-the-drink', '--actions', actions, '--json']);
  expect(again.status).toBe(0);
  expect(JSON.parse(again.stdout)).toMatchObject({ scenario: 'insect-in-the-drink', actions: actions.split(',') });
});

it('refuses an action that is not on offer with its number and what is', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run('play', ['insect-in-the-drink', '--actions', 'prepare:ask-bar,reply:nothing']);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/Action 2, "reply:nothing", is not on offer at the desk\. On offer: .*contact:table/);
});
