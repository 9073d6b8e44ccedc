import { Dialog } from './Dialog.tsx';
import { Notes } from './Notes.tsx';
import { PlayMenu } from './PlayMenu.tsx';
import type { PlayProps } from './play-props.ts';
import { Transcript } from './Transcript.tsx';

export interface PlayDialogsProps extends PlayProps {
  readonly open: 'transcript' | 'notes' | 'menu';
  show(dialog: PlayDialogsProps['open'] | null): void;
}

/** What is always at hand in a play, in a dialog: what was said, what is known, where else to go. */
export function PlayDialogs({ open, show, ...props }: PlayDialogsProps) {
  const { t } = props;
  return (
    <Dialog key={open} title={t(`play.${open}.title`)} closeLabel={t('common.close')} close={() => show(null)}>
      {open === 'transcript' && <Transcript {...props} />}
      {open === 'notes' && <Notes {...props} />}
      {open === 'menu' && <PlayMenu {...props} show={show} />}
    </Dialog>
  );
}
