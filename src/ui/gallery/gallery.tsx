import i18next from 'i18next';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { moodOf } from '../../domain/mood.ts';
import { act, beginPlay, type Play } from '../../domain/play.ts';
import type { PlayProps } from '../parts/play-props.ts';
import { BriefingScreen } from '../screens/briefing/BriefingScreen.tsx';
import { CallScreen } from '../screens/call/CallScreen.tsx';
import { DeskScreen } from '../screens/desk/DeskScreen.tsx';
import { bringFont } from '../styles/font.ts';
import en from '../text/en/play.json';
import es from '../text/es/play.json';
import { coldSoup, coldSoupTexts } from './cold-soup.ts';
import { MOMENTS, type Moment } from './moments.ts';

/**
 * The screens of a play in moments worth looking at, for whoever works on them; served in development only.
 * In the address: screen (briefing · play), moment, language, text-size, motion, stage (none · place), phase, stretch
 * (lengthens the scenario's texts by a third).
 */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
document.documentElement.lang = language;
document.documentElement.dataset.textSize = asked.get('text-size') ?? 'normal';
document.documentElement.dataset.motion = asked.get('motion') ?? 'system';

const text = i18next.createInstance();
await text.init({
  lng: language,
  fallbackLng: 'en',
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: en }, es: { translation: es } },
});

function say(id: string): string {
  const said = coldSoupTexts[id] ?? id;
  return asked.has('stretch') ? said + ' ' + said.slice(0, Math.ceil(said.length * 0.35)) : said;
}

function Gallery() {
  const moment = MOMENTS[(asked.get('moment') ?? 'start') as Moment];
  const [play, setPlay] = useState<Play>(() => moment.reduce(act, beginPlay(coldSoup, { seed: 7, language })));
  const [reacting, setReacting] = useState(asked.get('phase') === 'reacting');
  const [briefed, setBriefed] = useState(asked.get('screen') !== 'briefing');
  const [settings, setSettings] = useState(false);
  const { state } = play;
  const before = play.turns.at(-1)?.before.heat ?? state.heat;
  const shared: PlayProps = {
    play,
    say,
    t: (key, values) => text.t(key, { ...values }),
    mood: moodOf(state.heat, state.trust, before - state.heat),
    act: (action) => {
      setBriefed(true);
      setReacting(asked.has('pause'));
      setPlay(act(play, action));
    },
    shortcuts: asked.get('shortcuts') !== 'off',
    sound: false,
    turnSound: () => undefined,
    language,
    leave: () => location.reload(),
    restart: () => location.reload(),
    openSettings: () => setSettings(!settings),
  };
  if (!briefed) return <BriefingScreen {...shared} begin={() => setBriefed(true)} methodNames={['Six steps', 'Eight steps']} chooseMode={() => undefined} passMark={60} />;
  if (state.phase !== 'contact') return <DeskScreen {...shared} />;
  return (
    <CallScreen
      {...shared}
      phase={reacting ? 'reacting' : state.line >= 0 ? 'listening' : 'yourTurn'}
      hurry={() => setReacting(false)}
      proceed={() => location.reload()}
      stage={asked.get('stage') === 'place' ? <div class="stage" /> : null}
    />
  );
}

const app = document.getElementById('app');
if (app) render(<Gallery />, app);
void bringFont();
