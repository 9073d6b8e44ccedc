import { render } from 'preact';
import { createActor } from 'xstate';
import { offers } from '../domain/offers.ts';
import type { Play } from '../domain/play.ts';
import { playMachine } from '../machines/play.machine.ts';
import type { Heat } from './compose.tsx';
import { CallPicture } from './picture/CallPicture.tsx';

/**
 * Plays an answer through where nobody sees it, and forgets it. Browsers prepare code and styles when they are first
 * used: without this the first answer takes twice as long as every other on a slow device.
 * @param play at a choice in a contact; it stays as it is
 */
export function rehearse(play: Play, { text, textsAtHand }: Pick<Heat, 'text' | 'textsAtHand'>): void {
  const [action] = offers(play.scenario, play.state);
  if (action === undefined) return;
  const actor = createActor(playMachine, { input: { scenario: play.scenario, about: play.playthrough, resume: play, facePause: 0 } });
  actor.start();
  actor.send({ type: 'act', action });
  const answered = actor.getSnapshot().context.play;
  actor.stop();
  const words = textsAtHand(play.scenario.id, text.language) ?? {};
  const unseen = document.createElement('div');
  unseen.className = 'rehearsal';
  unseen.inert = true;
  document.body.append(unseen);
  for (const one of [play, answered]) {
    render(<CallPicture play={one} say={(id) => words[id] ?? id} t={text.t} language={text.language} />, unseen);
    unseen.getBoundingClientRect(); // laid out too
  }
  render(null, unseen);
  unseen.remove();
}
