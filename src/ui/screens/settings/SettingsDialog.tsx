import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../../ports.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { CheckIcon } from '../../parts/icons.tsx';
import './settings.css';

interface SettingsProps {
  t(key: string): string;
  readonly settings: Settings;
  /** Of the interface as it is now, chosen or found. */
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** All methods, the two that are always shown included. */
  readonly methods: readonly { readonly id: string; readonly name: string }[];
  /** Takes effect at once. */
  change(settings: Partial<Settings>): void;
  close(): void;
}

const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
const MOTIONS = ['system', 'full', 'reduced', 'off'] as const;
const ALWAYS_SHOWN: readonly string[] = ['six-step', 'eight-step'];

/** What the player can set. Every change holds at once; there is nothing to confirm. */
export function SettingsDialog({ t, settings, language, languages, methods, change, close }: SettingsProps) {
  const further = methods.filter(({ id }) => !ALWAYS_SHOWN.includes(id));
  const show = (id: string, shown: boolean) =>
    change({ methods: further.map((method) => method.id).filter((one) => (one === id ? shown : settings.methods.includes(one))) });
  return (
    <Dialog title={t('common.settings')} closeLabel={t('common.close')} close={close}>
      <div class="settings">
        <Choices
          label={t('settings.language')}
          choices={languages.map(({ code, name }) => ({ value: code, name, lang: code }))}
          chosen={language}
          choose={(code) => change({ language: code })}
        />
        <Choices
          label={t('settings.textSize.label')}
          choices={TEXT_SIZES.map((value) => ({ value, name: t(`settings.textSize.${value}`) }))}
          chosen={settings.textSize}
          choose={(textSize) => change({ textSize })}
        />
        <Choices
          label={t('settings.motion.label')}
          note={t('settings.motion.note')}
          choices={MOTIONS.map((value) => ({ value, name: t(`settings.motion.${value}`) }))}
          chosen={settings.motion}
          choose={(motion) => change({ motion })}
        />
        <fieldset>
          <legend>{t('settings.play')}</legend>
          <Switch label={t('settings.stage.label')} note={t('settings.stage.note')} on={settings.stage} turn={(stage) => change({ stage })} />
          <Switch
            label={t('settings.shortcuts.label')}
            note={t('settings.shortcuts.note')}
            on={settings.shortcuts}
            turn={(shortcuts) => change({ shortcuts })}
          />
        </fieldset>
        <Group label={t('settings.methods.label')} note={t('settings.methods.note')}>
          {further.map(({ id, name }) => (
            <Switch key={id} label={name} on={settings.methods.includes(id)} turn={(shown) => show(id, shown)} />
          ))}
        </Group>
        <button type="button" class="button main" onClick={close}>
          <CheckIcon /> {t('settings.done')}
        </button>
      </div>
    </Dialog>
  );
}

function Group({ label, note, children }: { readonly label: string; readonly note?: string; readonly children: ComponentChildren }) {
  const described = useId();
  return (
    <fieldset aria-describedby={note ? described : undefined}>
      <legend>{label}</legend>
      {note && (
        <p id={described} class="quiet">
          {note}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly note?: string;
  readonly choices: readonly { readonly value: T; readonly name: string; readonly lang?: string }[];
  readonly chosen: T;
  choose(value: T): void;
}

/** One of a few. */
function Choices<T extends string>({ label, note, choices, chosen, choose }: ChoicesProps<T>) {
  const group = useId();
  return (
    <Group label={label} {...(note !== undefined && { note })}>
      <div class="setting-choices">
        {choices.map(({ value, name, lang }) => (
          <label key={value} class="setting-choice" lang={lang}>
            <input type="radio" name={group} value={value} checked={value === chosen} onChange={() => choose(value)} />
            {name}
          </label>
        ))}
      </div>
    </Group>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  turn(on: boolean): void;
}

function Switch({ label, note, on, turn }: SwitchProps) {
  const described = useId();
  return (
    <label class="setting-switch">
      <input type="checkbox" checked={on} aria-describedby={note ? described : undefined} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>
        {label}
        {note && (
          <small id={described} class="quiet">
            {note}
          </small>
        )}
      </span>
    </label>
  );
}
