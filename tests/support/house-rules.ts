import { extname } from 'node:path';
import { ROOMS } from './rooms.ts';
import type { Room } from './rooms.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';

/** Only these carry colours: everything else names them. */
const COLOURS_LIVE_IN = ['src/ui/styles/tokens.css', 'scenes/palette.ts'];
/** What a person looks like is data: it stands in scenarios, and here for the gallery. */
const LOOKS_LIVE_IN = ['scenes/cast.ts'];
const COLOURED = ['src/ui/', 'src/app/', 'scenes/'];
const HEX_COLOUR = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/i;
const HEX_NUMBER = /^0x[\da-f]{6}$/i;
const COLOUR_IN_STYLES = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?=[^{}]*[;}])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/i;

/** Names of things in the world, not places that are asked: the namespaces of XML and JSON Schema, this machine. */
const HARMLESS_ADDRESSES = /https?:\/\/(?:www\.w3\.org|json-schema\.org|127\.0\.0\.1|localhost)/g;

const OUTSIDE = ['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
/** Where the world is touched: adapters, commands, and the one file with which the stage reads its baked art. */
const AT_THE_EDGE = ['src/adapters/', 'src/cli/', 'scenes/art.ts'];
const IMPURE: Readonly<Record<string, string>> = {
  setTimeout: 'time passes on the simulated clock; delays of a machine are named in its `delays`',
  setInterval: 'time passes on the simulated clock; delays of a machine are named in its `delays`',
  'Math.random': "chance comes from the playthrough's seed",
  'Date.now': 'take the time in minutes on the simulated clock as an argument',
  'new Date()': 'take the time in minutes on the simulated clock as an argument',
  'performance.now': 'take the time in minutes on the simulated clock as an argument',
};
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc', 'document.write'];

/**
 * What is wrong with a file's place in the house: one sentence each, with the path, what is wrong and what to do instead.
 * @param path in the repository, with slashes
 */
export function offences(path: string, text: string): string[] {
  const found = [...misnamed(path)];
  const extension = extname(path);
  if (['.ts', '.tsx', '.mjs'].includes(extension) && !path.endsWith('.d.ts')) {
    const source = readSource(path, text);
    found.push(...wrongWays(source), ...touchesTheWorld(source), ...isImpure(source), ...buildsMarkup(source));
    found.push(...asksHosts(source.strings), ...hasColours(source));
  }
  if (extension === '.css') {
    const styles = text.replace(/\/\*[\s\S]*?\*\//g, '');
    if (!COLOURS_LIVE_IN.includes(path) && COLOUR_IN_STYLES.test(styles)) found.push(outsideTokens('a colour'));
    found.push(...asksHosts([styles]));
  }
  if (extension === '.html') found.push(...asksHosts([text.replace(/<!--[\s\S]*?-->/g, '')]));
  return found.map((sentence) => `${path}: ${sentence}`);
}

function misnamed(path: string): string[] {
  const name = /(?:^|\/)[^/]*\b(utils?|helpers?|managers?|misc|common)\b[^/]*(?=\/|$)/i.exec(path)?.[1];
  return name === undefined ? [] : [`"${name}" says nothing. Name it by the concept that it holds.`];
}

function wrongWays({ path, imports }: Source): string[] {
  const room = ROOMS.find(({ under }) => path.startsWith(under));
  if (room === undefined) return [];
  return imports.flatMap(({ from, relative, typesOnly, lazy }) => {
    const found: string[] = [];
    if (!isOpen(room, from, relative)) found.push(`${room.under} must not import ${from}. ${room.instead}`);
    if (relative && extname(from) === '') found.push(`${from} lacks its extension. Write the name of the file, with .ts.`);
    const loadsStage = from === 'phaser' || (from.startsWith('scenes/') && !from.startsWith('scenes/bake/'));
    if (path.startsWith('src/app/') && loadsStage && !typesOnly && !lazy) {
      found.push(`${from} would be loaded before the first choice. Load the stage with import(…), after it.`);
    }
    const buildsOnly = from.startsWith('scenes/bake/') || from.startsWith('scenes/phaser-parts/');
    if (buildsOnly && ['scenes/', 'src/app/'].includes(room.under)) {
      found.push(`${from} works before the build. Read what it made from public/ instead.`);
    }
    return found;
  });
}

function isOpen({ mayImport, packages }: Room, from: string, relative: boolean): boolean {
  if (relative || from.startsWith('virtual:')) return mayImport.some((beginning) => from.startsWith(beginning));
  return packages.some(
    (name) => name === '*' || from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

function touchesTheWorld({ path, names }: Source): string[] {
  if (AT_THE_EDGE.some((place) => path.startsWith(place))) return [];
  return OUTSIDE.filter((name) => isNamed(names, name)).map(
    (name) => `${name} belongs into an adapter. Use a port of src/ports.ts, which src/app hands in.`,
  );
}

function isImpure({ path, names }: Source): string[] {
  if (!path.startsWith('src/domain/') && !path.startsWith('src/machines/')) return [];
  return Object.entries(IMPURE)
    .filter(([name]) => isNamed(names, name))
    .map(([name, instead]) => `${name} makes two replays of one journal differ: ${instead}.`);
}

function isNamed(names: ReadonlySet<string>, name: string): boolean {
  return [name, `window.${name}`, `globalThis.${name}`, `self.${name}`].some((form) => names.has(form));
}

function buildsMarkup({ names, properties }: Source): string[] {
  return MARKUP.filter((name) => properties.has(name) || names.has(name)).map(
    (name) => `${name} builds markup from a string, which the page's policy refuses. Write elements (JSX).`,
  );
}

function asksHosts(strings: readonly string[]): string[] {
  return strings
    .flatMap((string) => string.replace(HARMLESS_ADDRESSES, '').match(/(?:https?|wss?):\/\/\w[^\s"'`)]*/g) ?? [])
    .map((address) => `${address} is another host. Everything the game needs comes with it, from public/ or a package.`);
}

function hasColours({ path, strings, numbers }: Source): string[] {
  if ([...COLOURS_LIVE_IN, ...LOOKS_LIVE_IN].includes(path) || !COLOURED.some((room) => path.startsWith(room))) return [];
  const written = [
    ...strings.flatMap((string) => HEX_COLOUR.exec(string)?.[0] ?? []),
    ...numbers.filter((number) => HEX_NUMBER.test(number)),
  ];
  return written.map(outsideTokens);
}

function outsideTokens(colour: string): string {
  return `${colour} stands outside the tokens. Name it in ${COLOURS_LIVE_IN.join(' or ')} and use the name.`;
}
