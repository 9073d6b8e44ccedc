/** A part of the house, and what it may know. Paths are those of the repository, with slashes. */
export interface Room {
  readonly under: string;
  /** Beginnings of paths in the repository. */
  readonly mayImport: readonly string[];
  /** Packages, with everything below them (`preact` covers `preact/hooks`); `*` is any. */
  readonly packages: readonly string[];
  /** What to do instead when something else seems to be needed. */
  readonly instead: string;
}

const DOMAIN = 'src/domain/';
const MACHINES = 'src/machines/';
const PORTS = 'src/ports.ts';

/** What puts a play into words, without a screen: so that a command tells it as the game does. */
const TOLD_BY = ['src/ui/parts/told.ts', 'src/ui/parts/clock-time.ts', 'src/ui/screens/call/choices.ts', 'src/ui/screens/debrief/turn-words.ts'];

/** The first that fits a file is its room. Arrows run from what is known to who knows it. */
export const ROOMS: readonly Room[] = [
  {
    under: DOMAIN,
    mayImport: [DOMAIN],
    packages: [],
    instead: 'The rules know nothing but themselves: hand in what they need as plain data.',
  },
  {
    under: MACHINES,
    mayImport: [DOMAIN, MACHINES],
    packages: ['xstate'],
    instead: 'Machines conduct the rules: what touches the world is provided by src/app.',
  },
  {
    under: PORTS,
    mayImport: [DOMAIN],
    packages: [],
    instead: 'A port is an interface in the words of the domain.',
  },
  {
    under: 'src/adapters/',
    mayImport: [DOMAIN, PORTS, 'src/adapters/', 'virtual:'],
    packages: ['idb', 'i18next', 'workbox-core', 'workbox-precaching', 'workbox-window'],
    instead: 'An adapter fulfils one port with one medium; src/app joins it to the rest.',
  },
  {
    under: 'src/ui/',
    mayImport: [DOMAIN, MACHINES, PORTS, 'src/ui/'],
    packages: ['preact', 'xstate', 'i18next', '@fontsource-variable/nunito', 'lucide-static'],
    instead: 'The interface shows a snapshot and sends events: src/app hands it ports and actors; it never meets scenes.',
  },
  {
    under: 'scenes/bake/',
    mayImport: [DOMAIN, 'scenes/'],
    packages: ['*'],
    instead: 'Baking happens before the build and knows only what people look like.',
  },
  {
    under: 'scenes/phaser-parts/',
    mayImport: ['scenes/phaser-parts/'],
    packages: ['*'],
    instead: 'The plugin for the parts of Phaser stands alone.',
  },
  {
    under: 'scenes/',
    mayImport: [DOMAIN, 'scenes/'],
    packages: ['phaser'],
    instead: 'A scene shows a snapshot that src/app hands in; it never meets the interface, the machines or storage.',
  },
  {
    under: 'src/authoring/',
    mayImport: [DOMAIN, 'src/authoring/'],
    packages: ['yaml', 'valibot', '@valibot/to-json-schema', 'vite', 'node:'],
    instead: 'Reading and checking written files needs the rules only.',
  },
  {
    under: 'src/app/',
    mayImport: [DOMAIN, MACHINES, PORTS, 'src/adapters/', 'src/ui/', 'src/app/', 'scenes/', 'virtual:'],
    packages: ['*'],
    instead: 'The player ships neither reading of YAML nor tools of the command line.',
  },
  {
    under: 'src/cli/',
    mayImport: [DOMAIN, MACHINES, 'src/authoring/', 'src/cli/', 'src/app/picture/', 'scenes/', 'vite.config.ts', 'package.json', ...TOLD_BY],
    packages: ['*'],
    instead: 'A command uses rules, authoring, what people look like, how a play is told and how a first choice is drawn; it builds no interface and no adapter.',
  },
];
