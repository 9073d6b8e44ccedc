import { useState } from 'preact/hooks';
import { peoplePresent } from '../../domain/presence.ts';
import { clockTime } from './clock-time.ts';
import { Dialog } from './Dialog.tsx';
import { MenuIcon, NotebookIcon, TranscriptIcon } from './icons.tsx';
import { PlayMenu } from './PlayMenu.tsx';
import { Notes } from './Notes.tsx';
import type { PlayProps } from './play-props.ts';
import { Transcript } from './Transcript.tsx';
import './play-header.css';

/** What stands above every screen of a play: what it is, who is there, what time it is; transcript, notes and menu at hand. */
export function PlayHeader(props: PlayProps) {
  const { play, say, t } = props;
  const [open, setOpen] = useState<'transcript' | 'notes' | 'menu' | null>(null);
  const close = () => setOpen(null);
  const closeLabel = t('common.close');
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
      <div class="at-hand">
        <button type="button" class="icon-button tool" onClick={() => setOpen('transcript')}>
          <TranscriptIcon />
          <span class="tool-name">{t('play.transcript.title')}</span>
        </button>
        <button type="button" class="icon-button tool" onClick={() => setOpen('notes')}>
          <NotebookIcon />
          <span class="tool-name">{t('play.notes.title')}</span>
          {openPromises > 0 && (
            <span class="count">
              <span class="unseen">{t('play.agenda.open', { count: openPromises })}</span>
              <span aria-hidden="true">{openPromises}</span>
            </span>
          )}
        </button>
        <button type="button" class="icon-button tool" onClick={() => setOpen('menu')}>
          <MenuIcon />
          <span class="tool-name">{t('play.menu.title')}</span>
        </button>
      </div>
      {open === 'transcript' && (
        <Dialog key="transcript" title={t('play.transcript.title')} closeLabel={closeLabel} close={close}>
          <Transcript {...props} />
        </Dialog>
      )}
      {open === 'notes' && (
        <Dialog key="notes" title={t('play.notes.title')} closeLabel={closeLabel} close={close}>
          <Notes {...props} />
        </Dialog>
      )}
      {open === 'menu' && (
        <Dialog key="menu" title={t('play.menu.title')} closeLabel={closeLabel} close={close}>
          <PlayMenu {...props} show={setOpen} />
        </Dialog>
      )}
    </header>
  );
}
