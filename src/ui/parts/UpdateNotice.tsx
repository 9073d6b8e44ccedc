import './notice.css';

interface UpdateNoticeProps {
  t(key: string): string;
  /** Goes on with the later version. */
  take(): void;
  later(): void;
}

/** A later version of the game is there: it can be taken now, or comes by itself with the next start. */
export function UpdateNotice({ t, take, later }: UpdateNoticeProps) {
  return (
    <section class="page-notice card" aria-label={t('updates.title')}>
      <output>
        <b>{t('updates.title')}</b> {t('updates.text')}
      </output>
      <button type="button" class="button main" onClick={take}>
        {t('updates.take')}
      </button>
      <button type="button" class="button" onClick={later}>
        {t('updates.later')}
      </button>
    </section>
  );
}
