import { CloseIcon } from './icons.tsx';
import './notice.css';

interface NoticeProps {
  readonly text: string;
  readonly closeLabel: string;
  close(): void;
}

/** Something that the player should know and need not act on: said once, calmly, at the edge, until it is closed. */
export function Notice({ text, closeLabel, close }: NoticeProps) {
  return (
    <output class="page-notice card">
      <p>{text}</p>
      <button type="button" class="icon-button" aria-label={closeLabel} onClick={close}>
        <CloseIcon />
      </button>
    </output>
  );
}
