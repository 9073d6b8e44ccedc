import { useRef, useState } from 'preact/hooks';
import type { DataProps, Verified } from './data-props.ts';

/** Whether a verification code belongs to the play that a link carries. */
export function Verify({ t, verify, look }: Pick<DataProps, 't' | 'verify' | 'look'>) {
  const [found, setFound] = useState<{ readonly verified: Verified; readonly link: string } | null>(null);
  const link = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  return (
    <section class="card" aria-labelledby="verify-title">
      <h2 id="verify-title">{t('data.verify.title')}</h2>
      <p class="quiet">{t('data.verify.about')}</p>
      <form
        class="data-form"
        onSubmit={(event) => {
          event.preventDefault();
          const given = link.current?.value.trim() ?? '';
          void verify(given, code.current?.value ?? '').then((verified) => setFound({ verified, link: given }));
        }}
      >
        <div class="data-field">
          <label for="verify-link">{t('data.verify.link')}</label>
          <input id="verify-link" ref={link} class="field" type="text" inputMode="url" autocomplete="off" spellcheck={false} required />
        </div>
        <div class="data-field short">
          <label for="verify-code">{t('data.verify.code')}</label>
          <input id="verify-code" ref={code} class="field" type="text" autocomplete="off" autocapitalize="characters" spellcheck={false} required />
        </div>
        <button type="submit" class="button">
          {t('data.verify.check')}
        </button>
      </form>
      <output class={found && found.verified.kind !== 'match' ? 'data-news bad' : 'data-news'}>{found && said(found.verified, t)}</output>
      {found?.verified.kind === 'match' && (
        <button type="button" class="button" onClick={() => look(found.link)}>
          {t('data.verify.look')}
        </button>
      )}
    </section>
  );
}

function said(verified: Verified, t: DataProps['t']): string {
  if (verified.kind === 'match') return t('data.verify.match', { title: verified.title, mode: t(`modes.name.${verified.mode}`), totals: verified.totals });
  if (verified.kind === 'no-match') return t('data.verify.noMatch');
  return t('data.verify.refused', { why: t(`share.replay.${verified.why}.text`, { title: verified.title }) });
}
