import { localSettings } from '../../adapters/settings/local-storage.ts';
import { shuffled } from '../../domain/order.ts';
import { afterPaint } from '../after-paint.ts';
import { dress } from '../dress.ts';
import { newSeed } from '../new-play.ts';
import { playerLanguage } from '../player-language.ts';
import { preferences } from '../preferences.ts';
import { urlFlags } from '../url-flags.ts';
import { PICTURE, POLICY_NAME, ROOM, SEED, TAKEN_OVER, type Drawn, type Picture } from './picture.ts';

/**
 * Stands in the page itself (see src/cli/first-picture.ts) and is the first to run. Where a link asks for a first choice
 * it shows the picture of it that the build has drawn, holds what the player does there, and then brings the game, which
 * takes the picture over; everywhere else it brings the game at once.
 */
declare const BUILT: {
  readonly game: string;
  /** By scenario and language: its picture, and what the game will ask for first. */
  readonly pictures: Readonly<Record<string, Readonly<Record<string, { readonly file: string; readonly ahead: readonly string[] }>>>>;
};

putPolicyInForce();

const built = BUILT;
const SVG = 'http://www.w3.org/2000/svg';
const flags = urlFlags(location.search);
const pictures = flags.at && flags.scenario ? built.pictures[flags.scenario] : undefined;
// A link that names its language is sure of its picture: it is on its way while the browser opens what is stored.
const sure = pictures?.[flags.language ?? ''];
if (sure) document.head.append(build(['link', { rel: 'preload', as: 'script', href: sure.file }, []], null));
const settings = preferences(localSettings(), flags.settings);
const language = playerLanguage(flags, settings.current());
// With a coach, a timer or a field for own words there is more on the page than a picture has.
const { sayIt, pressure } = settings.current();
const isPlain = flags.settings.mode !== 'learn' && !sayIt && !pressure;
const picture = isPlain ? (pictures?.[language] ?? Object.values(pictures ?? {})[0]) : undefined;

if (picture) void paint(picture.file).then(afterPaint, () => undefined).then(() => bringGame(picture.ahead));
else void bringGame([]);

/** Everything after this is bound by it, also where the host of the page sends no header. */
function putPolicyInForce(): void {
  const { content = '' } = document.querySelector<HTMLMetaElement>(`meta[name="${POLICY_NAME}"]`) ?? {};
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = content;
  document.head.append(policy);
}

async function bringGame(ahead: readonly string[]): Promise<void> {
  for (const href of [built.game, ...ahead]) document.head.append(build(['link', { rel: 'modulepreload', crossorigin: '', href }, []], null));
  // From a cache it may come before the page has been read.
  await roomOf();
  await import(/* @vite-ignore */ built.game);
}

/**
 * Brings a picture as a script, which is the one thing that can come late and still keep the browser from painting the
 * page empty first.
 */
function bring(file: string): Promise<Picture> {
  return new Promise((done, fail) => {
    Object.assign(window, { [PICTURE]: done });
    const script = document.createElement('script');
    script.setAttribute('blocking', 'render');
    script.addEventListener('error', fail);
    script.src = trusted(file);
    document.head.append(script);
  });
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

/** The address of a picture, in the form that the page's policy asks for. */
function trusted(file: string): string {
  const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes ? trustedTypes.createPolicy('heat-picture', { createScriptURL: (address) => address }).createScriptURL(file) : file;
}

async function paint(file: string): Promise<void> {
  const found = await bring(file);
  const room = await roomOf();
  const seed = flags.seed ?? newSeed();
  dress(settings, language);
  room.append(build(found.screen, null));
  if (!settings.current().stage) {
    room.querySelector('[data-stage]')?.setAttribute('data-stage', 'none');
    room.querySelector('.call-stage')?.replaceChildren(build(found.emblem, null));
  }
  order(room, found, seed);
  hold(room);
  room.dataset[SEED] = String(seed);
}

/** The page is short, yet what it carries may come before all of it has been read. */
function roomOf(): Promise<HTMLElement> {
  return new Promise((done) => {
    const look = () => {
      const room = document.getElementById(ROOM);
      if (room) done(room);
      return room !== null;
    };
    if (!look()) addEventListener('DOMContentLoaded', look);
  });
}

function build(one: Drawn, parent: Element | null): Node {
  if (typeof one === 'string') return document.createTextNode(one);
  const [tag, attributes, content] = one;
  const inSvg = tag === 'svg' || parent?.namespaceURI === SVG;
  const element = inSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // The page's policy refuses styles that are written as an attribute.
    if (name === 'style') (element as HTMLElement).style.cssText = value;
    else element.setAttribute(name, value);
  }
  element.append(...content.map((child) => build(child, element)));
  return element;
}

/** Puts the replies into the order of the seed, with the keys that choose them where keys choose. */
function order(room: HTMLElement, { node, replies }: Picture, seed: number): void {
  const list = room.querySelector('.replies');
  const actions = shuffled(replies.map((id) => `reply:${id}`), seed, node);
  for (const [place, action] of actions.entries()) {
    const button = room.querySelector(`[data-action="${action}"]`);
    const badge = button?.querySelector('.badge');
    if (badge) badge.textContent = String(place + 1);
    button?.setAttribute('aria-keyshortcuts', String(place + 1));
    if (button?.parentElement) list?.append(button.parentElement);
  }
  if (settings.current().shortcuts) return;
  for (const button of room.querySelectorAll('[aria-keyshortcuts]')) button.removeAttribute('aria-keyshortcuts');
}

/**
 * Keeps the one thing that the player chooses before the game is there, and shows that it was understood. The game takes
 * the elements over as they stand, so what was pressed is pressed again once they do something.
 */
function hold(room: HTMLElement): void {
  let held: HTMLElement | null = null;
  const choose = (button: HTMLElement | null) => {
    if (!button || held || room.dataset[SEED] === undefined) return false;
    held = button;
    button.setAttribute('data-chosen', '');
    return true;
  };
  room.addEventListener('click', ({ target }) => choose(target instanceof Element ? target.closest('button') : null));
  document.addEventListener('keydown', (event) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    if (choose(room.querySelector(`[aria-keyshortcuts="${event.key}"]`))) event.preventDefault();
  });
  room.addEventListener(TAKEN_OVER, () => held?.click(), { once: true });
}
