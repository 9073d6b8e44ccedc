import { render } from 'preact';
import { moodOf } from '../../domain/mood.ts';
import { act, beginPlay, straightIn } from '../../domain/play.ts';
import { offers } from '../../domain/offers.ts';
import type { Scenario, Texts } from '../../domain/scenario.ts';
import { plainText } from '../../adapters/text/plain.ts';
import { MoodEmblem } from '../../ui/parts/MoodEmblem.tsx';
import en from '../../ui/text/en/play.json';
import es from '../../ui/text/es/play.json';
import { CallPicture } from './CallPicture.tsx';
import type { Drawn, Picture } from './picture.ts';

const WORDS: Readonly<Record<string, Parameters<typeof plainText>[1]>> = { en, es };

/**
 * Draws the first choice of a scenario. Runs when the game is built, with a document that is none of a browser.
 * @param room an element to draw in; it is left empty
 * @param texts those of the scenario in the language
 */
export function draw(room: Element, scenario: Scenario, texts: Texts, language: string): Picture {
  const play = straightIn(scenario).reduce(act, beginPlay(scenario, { seed: 0, language }));
  const mood = moodOf(play.state.heat, play.state.trust);
  const text = plainText(language, WORDS[language] ?? en);
  const screen = <CallPicture play={play} say={(id) => texts[id] ?? id} t={text.t} language={language} />;
  const drawn = (content: Parameters<typeof render>[0]): Drawn => {
    render(content, room);
    const found = room.firstElementChild;
    if (!found) throw new Error(`The first choice of "${scenario.id}" in "${language}" draws nothing`);
    const data = dataOf(found);
    render(null, room);
    return data;
  };
  return {
    screen: drawn(screen),
    emblem: drawn(<MoodEmblem mood={mood} />),
    node: play.state.node ?? '',
    replies: offers(scenario, play.state).flatMap((action) => (action.startsWith('reply:') ? [action.slice('reply:'.length)] : [])),
  };
}

function dataOf(element: Element): Drawn {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const content = [...element.childNodes].map((node) => (node.nodeType === 1 ? dataOf(node as Element) : (node.textContent ?? '')));
  return [element.localName, attributes, content];
}
