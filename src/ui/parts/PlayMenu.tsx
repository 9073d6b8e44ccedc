import { useEffect, useRef, useState } from 'preact/hooks';
import { NotebookIcon, SoundOffIcon, SoundOnIcon, TranscriptIcon } from './icon.tsx';
import { LeaveIcon, MethodsIcon, RestartIcon, SettingsIcon, SpeechIcon } from './icons.tsx';
import type { PlayProps } from './play-props.ts';
import './play-menu.css';

interface MenuProps extends PlayProps {
  show(dialog: 'transcript' | 'notes' | null): void;
}

/** Leave, start anew (asked again, though nothing is lost), sound, settings, and the way to transcript and notes. */
export function PlayMenu({ play, t, sound, turnSound, leave, restart, sayIt, openSettings, openMethods, show }: MenuProps) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) again.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (asking)
    return (
      <div class="dialog-question">
        <p ref={question} tabIndex={-1}>
          {t('play.menu.restartQuestion')}
          {play.playthrough.mode === 'assess' && play.turns.length > 0 && ` ${t('play.menu.restartCounts')}`}
        </p>
        <div class="dialog-answers">
          <button type="button" class="button main" onClick={restart}>
            {t('play.menu.restartYes')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {t('play.menu.restartNo')}
          </button>
        </div>
      </div>
    );
  return (
    <ul class="menu">
      <li>
        <button type="button" class="menu-item" onClick={() => show('transcript')}>
          <TranscriptIcon /> {t('play.transcript.title')}
        </button>
      </li>
      <li>
        <button type="button" class="menu-item" onClick={() => show('notes')}>
          <NotebookIcon /> {t('play.notes.title')}
        </button>
      </li>
      {openMethods && (
        <li>
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              show(null);
              openMethods();
            }}
          >
            <MethodsIcon /> {t('play.menu.methods')}
          </button>
        </li>
      )}
      <li>
        <button type="button" class="menu-item" aria-pressed={sound} onClick={() => turnSound(!sound)}>
          {sound ? <SoundOnIcon /> : <SoundOffIcon />}
          <span>
            {t('play.sound.title')}
            <small class="quiet" aria-hidden="true">
              {t(sound ? 'play.sound.on' : 'play.sound.off')}
            </small>
          </span>
        </button>
      </li>
      {sayIt && (
        <li>
          <button type="button" class="menu-item" aria-pressed={sayIt.on} onClick={() => sayIt.turn(!sayIt.on)}>
            <SpeechIcon />
            <span>
              {t('play.menu.sayIt')}
              <small class="quiet" aria-hidden="true">
                {t(sayIt.on ? 'play.sound.on' : 'play.sound.off')}
              </small>
            </span>
          </button>
        </li>
      )}
      <li>
        <button
          type="button"
          class="menu-item"
          onClick={() => {
            show(null);
            openSettings();
          }}
        >
          <SettingsIcon /> {t('common.settings')}
        </button>
      </li>
      <li>
        <button type="button" class="menu-item" ref={again} onClick={() => setAsking(true)}>
          <RestartIcon /> {t('play.menu.restart')}
        </button>
      </li>
      <li>
        <button type="button" class="menu-item" onClick={leave}>
          <LeaveIcon />
          <span>
            {t('play.menu.leave')}
            <small class="quiet">{t('play.menu.leaveNote')}</small>
          </span>
        </button>
      </li>
    </ul>
  );
}
