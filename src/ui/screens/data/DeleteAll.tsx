import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../parts/Dialog.tsx';
import type { DataProps } from './data-props.ts';

/** Deletes everything, after saying what that is and asking once more. */
export function DeleteAll({ t, plays, deleteAll }: Pick<DataProps, 't' | 'plays' | 'deleteAll'>) {
  const [asked, setAsked] = useState(false);
  const [news, setNews] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  const count = [...plays.values()].reduce((sum, one) => sum + one, 0);
  return (
    <section class="card" aria-labelledby="delete-title">
      <h2 id="delete-title">{t('data.delete.title')}</h2>
      <p class="quiet">{t('data.delete.about')}</p>
      <div class="data-ways">
        <button type="button" class="button data-grave" onClick={() => setAsked(true)}>
          {t('data.delete.ask')}
        </button>
      </div>
      {/* Until something is kept again. */}
      <output class="data-news">{count === 0 && news}</output>
      {asked && (
        <Dialog title={t('data.delete.sure')} closeLabel={t('common.close')} close={() => setAsked(false)}>
          <div class="dialog-question">
            <p>{t('data.delete.lost', { count })}</p>
            <div class="dialog-answers">
              <button type="button" class="button" ref={keep} onClick={() => setAsked(false)}>
                {t('data.delete.keep')}
              </button>
              <button
                type="button"
                class="button data-grave"
                onClick={() => {
                  setAsked(false);
                  void deleteAll().then(() => setNews(t('data.delete.done')));
                }}
              >
                {t('data.delete.yes')}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
}
