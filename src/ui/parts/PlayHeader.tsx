import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { peoplePresent } from '../../domain/presence.ts';
import { clockTime } from './clock-time.ts';
import { MenuIcon, NotebookIcon, SoundOffIcon, SoundOnIcon, TranscriptIcon } from './icon.tsx';
import type { PlayDialogsProps } from './PlayDialogs.tsx';
import type { PlayProps } from './play-props.ts';
import './play-header.css';

/** What stands above every screen of a play: what it is, who is there, what time it is; transcript, notes and menu at hand. */
export function PlayHeader(props: PlayProps) {
  const { play, say, t, sound, turnSound } = props;
  const [open, setOpen] = useState<PlayDialogsProps['open'] | null>(null);
  const Dialogs = useDialogs(open !== null);
  const present = peoplePresent(play.scenario, play.state).map((person) => person.name);
  const openPromises = play.state.promises.filter((promise) => promise.status === 'open').length;
  return (
    <header class="play-header">
      <div class="about card">
        <h1>{say('title')}</h1>
        <p class="quiet">
          <span class="unseen">{t('play.clock.now')} </span>
          <time>{clockTime(play.state.clock, props)}</time>
          {present.length > 0 && (
            <>
              {' · '}
              <span class="unseen">{t('play.present')} </span>
              {present.join(', ')}
            </>
          )}
        </p>
      </div>
      <div class="at-hand" onPointerEnter={foresee} onFocusIn={foresee}>
        <button type="button" class="icon-button tool" onClick={() => setOpen('transcript')}>
          <TranscriptIcon />
          <span class="tool-name">{t('play.transcript.title')}</span>
        </button>
        <button type="button" class="icon-button tool" data-holds="agenda" onClick={() => setOpen('notes')}>
          <NotebookIcon />
          <span class="tool-name">{t('play.notes.title')}</span>
          {openPromises > 0 && (
            <span class="count" key={openPromises}>
              <span class="unseen">{t('play.agenda.open', { count: openPromises })}</span>
              <span aria-hidden="true">{openPromises}</span>
            </span>
          )}
        </button>
        <button type="button" class="icon-button tool roomy" aria-pressed={sound} onClick={() => turnSound(!sound)}>
          {sound ? <SoundOnIcon /> : <SoundOffIcon />}
          <span class="tool-name">{t('play.sound.title')}</span>
        </button>
        <button type="button" class="icon-button tool" onClick={() => setOpen('menu')}>
          <MenuIcon />
          <span class="tool-name">{t('play.menu.title')}</span>
        </button>
      </div>
      {open && Dialogs && <Dialogs {...props} open={open} show={setOpen} />}
    </header>
  );
}

const fetchDialogs = () => import('./PlayDialogs.tsx');

/** Whoever comes near will want them in a moment. */
function foresee(): void {
  void fetchDialogs();
}

/** The dialogs, once they are wanted: the first choice does not wait for them. */
function useDialogs(wanted: boolean): ComponentType<PlayDialogsProps> | null {
  const [Dialogs, setDialogs] = useState<ComponentType<PlayDialogsProps> | null>(null);
  useEffect(() => {
    if (wanted && !Dialogs) void fetchDialogs().then(({ PlayDialogs }) => setDialogs(() => PlayDialogs));
  }, [wanted, Dialogs]);
  return Dialogs;
}
