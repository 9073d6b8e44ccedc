import axe from 'axe-core';
import i18next from 'i18next';
import { render } from 'preact';
import { moodOf } from '../../../src/domain/mood.ts';
import { act, beginPlay, type Play } from '../../../src/domain/play.ts';
import { coldSoup, coldSoupTexts } from '../../../src/ui/gallery/cold-soup.ts';
import { MOMENTS, type Moment } from '../../../src/ui/gallery/moments.ts';
import type { PlayProps } from '../../../src/ui/parts/play-props.ts';
import en from '../../../src/ui/text/en/play.json';

const text = i18next.createInstance();
await text.init({
  lng: 'en',
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: en } },
});

/** A play of the small scenario at one of its moments. */
export function playAt(moment: Moment): Play {
  return MOMENTS[moment].reduce(act, beginPlay(coldSoup, { seed: 7, language: 'en' }));
}

/** What the app hands to a screen, with everything that is sent noted in `sent`. */
export function propsAt(play: Play, sent: string[]): PlayProps {
  const before = play.turns.at(-1)?.before.heat ?? play.state.heat;
  return {
    play,
    say: (id) => coldSoupTexts[id] ?? id,
    t: (key, values) => text.t(key, { ...values }),
    mood: moodOf(play.state.heat, play.state.trust, before - play.state.heat),
    act: (action) => sent.push(action),
    shortcuts: true,
    sound: false,
    turnSound: (on) => sent.push(`sound ${on ? 'on' : 'off'}`),
    language: 'en',
    leave: () => sent.push('left'),
    restart: () => sent.push('restarted'),
    openSettings: () => sent.push('settings'),
  };
}

/** An element of its own for a screen; the one of the test before is taken down. */
export function mount(screen: preact.ComponentChild): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Heat';
  document.documentElement.dataset.motion = 'off';
  const old = document.getElementById('app');
  if (old) {
    render(null, old);
    old.remove();
  }
  const place = document.createElement('div');
  place.id = 'app';
  document.body.append(place);
  render(screen, place);
  return place;
}

/** What axe finds that bars somebody from the page as it is now. */
export async function barriers(): Promise<string[]> {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  // Contrast that axe cannot make out is one over something drawn: cards are opaque, and checked.
  const found = [...violations, ...incomplete.filter(({ id }) => id !== 'color-contrast')];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
