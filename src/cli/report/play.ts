import { debrief } from '../../domain/debrief.ts';
import type { Method } from '../../domain/method.ts';
import { moodOf } from '../../domain/mood.ts';
import { offers } from '../../domain/offers.ts';
import type { Play } from '../../domain/play.ts';
import { didWords, heardWords } from '../../ui/screens/debrief/turn-words.ts';
import { choicesOf } from '../action-words.ts';
import { debriefText } from './debrief.ts';
import { feelingLine } from './feeling.ts';
import type { Paint } from './paint.ts';
import { movesOfTurn, placeOfTurn, turnText } from './turn.ts';
import type { Words } from './words.ts';
import { wrapped } from './wrap.ts';

/** A play in words: its transcript, and the debrief or, where it has not ended, what is on offer. */
export function playText(play: Play, methods: readonly Method[], words: Words, paint: Paint): string {
  const { scenario, playthrough } = play;
  return [
    paint('bold', `# ${words.say('title')} (${scenario.id}, revision ${scenario.revision}, seed ${playthrough.seed})`),
    wrapped(paint('dim', feelingLine({ heat: scenario.heat, trust: scenario.trust }, undefined, words)), 5),
    ...play.turns.map((_, index) => turnText(play, index + 1, words, paint)),
    play.state.phase === 'ended' ? debriefText(play, methods, words, paint) : unended(play, words),
  ].join('\n\n');
}

function unended(play: Play, words: Words): string {
  return [words.t('terminal.notOver'), ...choicesOf(play, words).map(({ action, text }) => wrapped(`${action}: ${text}`, 5))].join('\n');
}

/** The same as data, for a program: times in minutes since midnight of day 1, heat and trust 0–100; the result once it has ended. */
export function playData(play: Play, methods: readonly Method[], words: Words): object {
  const { scenario, playthrough, state } = play;
  const telling = { ...words, play };
  const turns = play.turns.map((turn, index) => ({
    number: index + 1,
    action: turn.action,
    place: placeOfTurn(turn),
    from: turn.before.clock,
    until: turn.after.clock,
    did: didWords(turn, telling).text,
    heard: heardWords(turn, telling),
    moves: movesOfTurn(play, turn),
    heat: turn.after.heat,
    trust: turn.after.trust,
    mood: moodOf(turn.after.heat, turn.after.trust, turn.before.heat - turn.after.heat),
  }));
  return {
    scenario: scenario.id,
    revision: scenario.revision,
    language: words.language,
    seed: playthrough.seed,
    actions: playthrough.actions,
    turns,
    promises: state.promises,
    offered: offers(scenario, state),
    result: state.phase === 'ended' ? { ending: state.node, ...debrief(play, methods) } : null,
  };
}
