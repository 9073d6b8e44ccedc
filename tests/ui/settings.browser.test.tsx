import { useState } from 'preact/hooks';
import '../../src/ui/styles/base.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../src/adapters/settings/local-storage.ts';
import type { Settings, Voice } from '../../src/ports.ts';
import { SettingsDialog } from '../../src/ui/screens/settings/SettingsDialog.tsx';
import { t } from './support/all-texts.ts';
import { comeIn } from './support/come-in.ts';
import { barriers, mount } from './support/stand.tsx';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, methods: ['frictionless'], introSeen: true };
const METHODS = ['six-step', 'eight-step', 'five-steps', 'frictionless'].map((id) => ({ id, name: `Method ${id}` }));

let changes: Partial<Settings>[];
let voice: ReturnType<Voice['can']>;
beforeEach(() => {
  changes = [];
  voice = 'yes';
});

/** The dialog behind a button, with settings that follow what is chosen. */
function Opener() {
  const [open, setOpen] = useState(false);
  const [settings, setSettings] = useState(SETTINGS);
  return (
    <main>
      <h1>Heat</h1>
      <button onClick={() => setOpen(true)}>Open</button>
      {open && (
        <SettingsDialog
          t={t}
          settings={settings}
          language={settings.language || 'en'}
          languages={[
            { code: 'en', name: 'English' },
            { code: 'es', name: 'Español' },
          ]}
          methods={METHODS}
          voice={voice}
          change={(change) => {
            changes.push(change);
            setSettings({ ...settings, ...change });
          }}
          close={() => setOpen(false)}
        />
      )}
    </main>
  );
}

async function openSettings() {
  mount(<Opener />);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Settings');
}

test.each<[role: 'radio' | 'checkbox', name: string, change: Partial<Settings>]>([
  ['radio', 'Español', { language: 'es' }],
  ['radio', 'Largest', { textSize: 'largest' }],
  ['radio', 'Reduced', { motion: 'reduced' }],
  ['checkbox', 'Show the stage', { stage: false }],
  ['checkbox', 'Choose replies with single keys', { shortcuts: false }],
  ['checkbox', 'Sound', { sound: true }],
  ['checkbox', 'Method five-steps', { methods: ['five-steps', 'frictionless'] }],
  ['checkbox', 'Method frictionless', { methods: [] }],
])('the %s "%s" changes its setting alone, at once, and shows it', async (role, name, change) => {
  await openSettings();
  const control = page.getByRole(role, { name });
  const before = (control.element() as HTMLInputElement).checked;
  await control.click();
  expect(changes).toEqual([change]);
  expect((control.element() as HTMLInputElement).checked).toBe(!before);
});

test('sound that is on has its levels, which keys change and which say how much', async () => {
  await openSettings();
  expect(document.querySelector('[type="range"]')).toBeNull();
  await page.getByRole('checkbox', { name: 'Sound' }).click();
  const room = page.getByRole('slider', { name: 'The place' });
  await expect.element(room).toHaveAttribute('aria-valuetext', '60 %');
  (room.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(changes.slice(1)).toEqual([{ roomLevel: 65 }, { roomLevel: 70 }]);
  await expect.element(room).toHaveAttribute('aria-valuetext', '70 %');
  await expect.element(page.getByRole('slider', { name: 'What happens' })).toHaveValue('60');
});

test.each([
  ['yes', ''],
  ['no', /no voice of its own for English/],
] as const)('where the device can speak the language: %s, it says so beside the switch, which can be turned all the same', async (can, says) => {
  voice = can;
  await openSettings();
  await page.getByRole('checkbox', { name: 'Sound' }).click();
  const speak = page.getByRole('checkbox', { name: 'Speak what people say' });
  await expect.element(speak).toHaveAccessibleDescription(/screen reader, both will speak/);
  await speak.click();
  expect(changes.at(-1)).toEqual({ voice: true });
  await expect.element(page.getByRole('slider', { name: 'Voices' })).toHaveValue('80');
  expect(document.querySelector('.setting-lack')?.textContent).toMatch(says === '' ? /^$/ : says);
});

test('shows what is set now', async () => {
  await openSettings();
  const checked = [...document.querySelectorAll<HTMLInputElement>('dialog input:checked')].map((input) => input.closest('label')?.textContent);
  expect(checked).toEqual([
    'English',
    'Normal',
    'As this device says',
    expect.stringContaining('Show the stage'),
    expect.stringContaining('Choose replies'),
    'Method frictionless',
  ]);
});

test('the two methods that are always shown cannot be switched off', async () => {
  await openSettings();
  expect(document.querySelector('dialog')?.textContent).not.toContain('Method six-step');
  expect(document.querySelector('dialog')?.textContent).not.toContain('Method eight-step');
});

test.each<[string, () => Promise<void>]>([
  ['Escape', async () => userEvent.keyboard('{Escape}')],
  ['the cross', async () => page.getByRole('button', { name: 'Close' }).click()],
  ['"Done"', async () => page.getByRole('button', { name: 'Done' }).click()],
])('is closed by %s, and focus goes back to what opened it', async (_how, leave) => {
  await openSettings();
  await leave();
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus();
});

test('the pass mark is a number from 1 to 100; what is none leaves it as it was', async () => {
  await openSettings();
  const mark = page.getByRole('spinbutton', { name: 'Pass mark of an assessment' });
  await mark.fill('70');
  await userEvent.tab();
  expect(changes).toEqual([{ passMark: 70 }]);
  await mark.fill('0');
  await userEvent.tab();
  expect(changes).toHaveLength(1);
});

test('bars nobody', async () => {
  voice = 'no';
  await openSettings();
  await page.getByRole('checkbox', { name: 'Sound' }).click();
  await page.getByRole('checkbox', { name: 'Speak what people say' }).click();
  comeIn();
  expect(await barriers()).toEqual([]);
});
