import type { Settings, Voice } from '../../../ports.ts';
import { Group, Slider, Switch } from './controls.tsx';

interface SoundSettingsProps {
  t(key: string, values?: Readonly<Record<string, string>>): string;
  readonly settings: Settings;
  /** The language of the interface, by its own name. */
  readonly language: string;
  /** Whether this device can speak it. */
  readonly voice: ReturnType<Voice['can']>;
  change(settings: Partial<Settings>): void;
}

/** What is heard: one switch for all of it, how loud each kind is, and voices for whoever wants them. */
export function SoundSettings({ t, settings, language, voice, change }: SoundSettingsProps) {
  const { sound, roomLevel, effectsLevel, voiceLevel } = settings;
  return (
    <Group label={t('settings.sound.label')}>
      <Switch label={t('settings.sound.on')} note={t('settings.sound.note')} on={sound} turn={(sound) => change({ sound })} />
      {sound && (
        <div class="setting-part">
          <Slider label={t('settings.sound.room')} value={roomLevel} set={(roomLevel) => change({ roomLevel })} />
          <Slider label={t('settings.sound.effects')} value={effectsLevel} set={(effectsLevel) => change({ effectsLevel })} />
          <Switch label={t('settings.voice.label')} note={t('settings.voice.note')} on={settings.voice} turn={(voice) => change({ voice })} />
          <output class="setting-lack">
            {voice === 'no' && t('settings.voice.none', { language })}
            {voice === 'waiting' && settings.voice && t('settings.voice.waiting')}
          </output>
          {settings.voice && <Slider label={t('settings.voice.level')} value={voiceLevel} set={(voiceLevel) => change({ voiceLevel })} />}
        </div>
      )}
    </Group>
  );
}
