import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localSettings } from '../../src/adapters/settings/local-storage.ts';

let stored: Map<string, string>;
let full: boolean;
beforeEach(() => {
  stored = new Map();
  full = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new Error('QuotaExceededError');
      stored.set(key, value);
    },
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('when a setting was chosen', () => {
  test('stands beside it, and moves only when it is chosen again', () => {
    vi.useFakeTimers({ now: 1000 });
    const settings = localSettings();
    settings.write({ ...settings.read(), mode: 'learn' });
    vi.setSystemTime(2000);
    settings.write({ ...settings.read(), mode: 'learn', textSize: 'large' });
    expect(localSettings().read().chosen).toEqual({ mode: 1000, textSize: 2000 });
    vi.setSystemTime(3000);
    settings.write({ ...settings.read(), mode: 'practice' });
    expect(localSettings().read().chosen).toEqual({ mode: 3000, textSize: 2000 });
    vi.useRealTimers();
  });

  test('is what a backup says, for what comes from it', () => {
    const settings = localSettings();
    settings.write({ ...settings.read(), mode: 'learn', chosen: { mode: 7 } });
    expect(localSettings().read()).toMatchObject({ mode: 'learn', chosen: { mode: 7 } });
  });

  test('of two tabs is kept of both', () => {
    const [here, there] = [localSettings(), localSettings()];
    here.write({ ...here.read(), textSize: 'large' });
    there.write({ ...there.read(), mode: 'learn' });
    expect(Object.keys(localSettings().read().chosen).toSorted((one, other) => one.localeCompare(other))).toEqual(['mode', 'textSize']);
  });
});

describe('settings in two tabs', () => {
  test('who was added in one is not lost by a mode that is chosen in the other', () => {
    const [here, there] = [localSettings(), localSettings()];
    here.write({ ...here.read(), learners: [{ id: 'a', name: 'Ana' }] });
    there.write({ ...there.read(), mode: 'learn' });
    expect(there.read()).toMatchObject({ mode: 'learn', learners: [{ id: 'a', name: 'Ana' }] });
    expect(localSettings().read()).toMatchObject({ mode: 'learn', learners: [{ id: 'a', name: 'Ana' }] });
  });

  test('of one setting that both change, the later holds', () => {
    const [here, there] = [localSettings(), localSettings()];
    here.write({ ...here.read(), textSize: 'large' });
    there.write({ ...there.read(), textSize: 'largest' });
    expect(localSettings().read().textSize).toBe('largest');
  });
});

test('where storage is full, everything that is changed holds for this visit', () => {
  const settings = localSettings();
  settings.write({ ...settings.read(), mode: 'learn' });
  full = true;
  settings.write({ ...settings.read(), mode: 'assess' });
  settings.write({ ...settings.read(), shortcuts: false });
  expect(settings.read()).toMatchObject({ mode: 'assess', shortcuts: false });
});
