import type { Settings, Voice } from '../../../ports.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { CheckIcon } from '../../parts/icons.tsx';
import { Choices, Group, Switch } from './controls.tsx';
import { PassMark } from './PassMark.tsx';
import { SoundSettings } from './SoundSettings.tsx';
import './settings.css';

interface SettingsProps {
  t(key: string, values?: Readonly<Record<string, string>>): string;
  readonly settings: Settings;
  /** Of the interface as it is now, chosen or found. */
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** All methods, the two that are always shown included. */
  readonly methods: readonly { readonly id: string; readonly name: string }[];
  /** Whether this device can speak the language of the interface. */
  readonly voice: ReturnType<Voice['can']>;
  /** Takes effect at once. */
  change(settings: Partial<Settings>): void;
  close(): void;
}

const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
const MOTIONS = ['system', 'full', 'reduced', 'off'] as const;
const ALWAYS_SHOWN: readonly string[] = ['six-step', 'eight-step'];

/** What the player can set. Every change holds at once; there is nothing to confirm. */
export function SettingsDialog({ t, settings, language, languages, methods, voice, change, close }: SettingsProps) {
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
          <Switch label={t('say.label')} note={t('say.note')} on={settings.sayIt} turn={(sayIt) => change({ sayIt })} />
          <Switch label={t('modes.pressure.label')} note={t('modes.pressure.note')} on={settings.pressure} turn={(pressure) => change({ pressure })} />
          <PassMark label={t('modes.passMark.label')} note={t('modes.passMark.note')} mark={settings.passMark} set={(passMark) => change({ passMark })} />
        </fieldset>
        <SoundSettings
          t={t}
          settings={settings}
          language={languages.find(({ code }) => code === language)?.name ?? language}
          voice={voice}
          change={change}
        />
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
