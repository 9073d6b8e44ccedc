import { isMode } from '../../domain/mode.ts';
import { PASS_MARK } from '../../domain/total-band.ts';
import type { Settings, SettingsStore } from '../../ports.ts';

export const DEFAULT_SETTINGS: Settings = {
  language: '',
  textSize: 'normal',
  motion: 'system',
  stage: true,
  shortcuts: true,
  methods: [],
  introSeen: false,
  sound: false,
  roomLevel: 60,
  effectsLevel: 60,
  voice: false,
  voiceLevel: 80,
  mode: 'practice',
  passMark: PASS_MARK,
  pressure: false,
  sayIt: false,
  learners: [],
  learner: '',
  chosen: {},
};

const KEY = 'heat.settings';

const allowed: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: (value) => typeof value === 'string',
  textSize: (value) => value === 'normal' || value === 'large' || value === 'largest',
  motion: (value) => value === 'system' || value === 'full' || value === 'reduced' || value === 'off',
  stage: (value) => typeof value === 'boolean',
  shortcuts: (value) => typeof value === 'boolean',
  methods: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  introSeen: (value) => typeof value === 'boolean',
  sound: (value) => typeof value === 'boolean',
  roomLevel: isLevel,
  effectsLevel: isLevel,
  voice: (value) => typeof value === 'boolean',
  voiceLevel: isLevel,
  mode: isMode,
  passMark: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100,
  pressure: (value) => typeof value === 'boolean',
  sayIt: (value) => typeof value === 'boolean',
  learners: (value) => Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' && 'name' in one && typeof one.name === 'string'),
  learner: (value) => typeof value === 'string',
  chosen: (value) => typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'number'),
};

function isLevel(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;
}

/** Settings in the browser's local storage, read at once before the first paint. Where there is none they last as long as the page. */
export function localSettings(): SettingsStore {
  let current: Settings = { ...DEFAULT_SETTINGS, ...stored() };
  let isKept = true;
  return {
    read: () => current,
    write(settings) {
      // Another tab may have changed others meanwhile: over what is stored goes only what changes here.
      const { chosen: said, ...changed } = differing(settings, current);
      const times: Record<string, number> = Object.fromEntries(Object.keys(changed).map((key) => [key, Date.now()]));
      Object.assign(times, differing(said ?? {}, current.chosen));
      const known = { ...current, ...(isKept && stored()) };
      current = { ...known, ...changed, chosen: { ...known.chosen, ...times } };
      try {
        localStorage.setItem(KEY, JSON.stringify(current));
        isKept = true;
      } catch {
        // Storage is full or forbidden: the settings hold for this visit.
        isKept = false;
      }
    },
    forget() {
      current = DEFAULT_SETTINGS;
      try {
        localStorage.removeItem(KEY);
      } catch {
        // Forbidden: then nothing was stored.
      }
    },
  };
}

function differing<T extends object>(now: T, before: object): Partial<T> {
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== (before as Record<string, unknown>)[key])) as Partial<T>;
}

/** What is stored, setting by setting: one that cannot be understood falls back to its default alone. */
function stored(): Partial<Settings> {
  try {
    return understood(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** Of what was found those settings that there are, with values that they can have. */
export function understood(found: unknown): Partial<Settings> {
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(Object.entries(found).filter(([key, value]) => Object.hasOwn(allowed, key) && allowed[key as keyof Settings](value)));
}
