import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from '../../parts/Dialog.tsx';
import type { LibraryProps } from './library-props.ts';
import './library-dialogs.css';

const LONGEST_NAME = 60;

interface RenameProps extends Pick<LibraryProps, 't'> {
  readonly name: string; // as it is, or ''
  readonly usual: string; // what an unnamed play is shown as
  rename(name: string): void;
  close(): void;
}

/** Asks for a play's name. An empty one gives it back its usual name. */
export function RenameDialog({ name, usual, t, rename, close }: RenameProps) {
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which would take the focus to its first control.
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog title={t('library.rename.title')} closeLabel={t('common.close')} close={close}>
      <form
        class="result-form"
        onSubmit={(event) => {
          event.preventDefault();
          rename(field.current?.value.trim() ?? '');
        }}
      >
        <label for="result-name">{t('library.rename.label')}</label>
        <input
          id="result-name"
          ref={field}
          type="text"
          class="field"
          maxLength={LONGEST_NAME}
          defaultValue={name}
          autocomplete="off"
          aria-describedby="result-name-note"
        />
        <p id="result-name-note" class="quiet">
          {t('library.rename.note', { usual })}
        </p>
        <div class="answers">
          <button type="submit" class="button main">
            {t('library.rename.save')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('library.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface DeleteProps extends Pick<LibraryProps, 't'> {
  readonly name: string;
  readonly date: string;
  readonly ended: boolean;
  remove(): void;
  close(): void;
}

/** Asks before deleting a play, and says what is lost with it. */
export function DeleteDialog({ name, date, ended, t, remove, close }: DeleteProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Dialog title={t('library.delete.title')} closeLabel={t('common.close')} close={close}>
      <div class="result-form">
        <p>
          <strong>{name}</strong>, {date}
        </p>
        <p>{t(ended ? 'library.delete.lostEnded' : 'library.delete.lostUnfinished')}</p>
        <div class="answers">
          <button type="button" class="button" ref={keep} onClick={close}>
            {t('library.delete.keep')}
          </button>
          <button type="button" class="button grave" onClick={remove}>
            {t('library.delete.yes')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
