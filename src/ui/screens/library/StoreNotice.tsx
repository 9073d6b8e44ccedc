import type { LibraryProps } from './library-props.ts';

/** What is wrong with the store of plays, in words; nothing is lost by reading it, and nothing has been deleted. */
export function StoreNotice({ trouble, t }: Pick<LibraryProps, 'trouble' | 't'>) {
  if (trouble.length === 0) return null;
  const unreadable = trouble.filter(({ kind }) => kind === 'unreadable').length;
  const kinds = [...new Set(trouble.map(({ kind }) => kind))];
  return (
    <section class="notice card" aria-labelledby="store-notice">
      <h2 id="store-notice">{t('library.trouble.title')}</h2>
      {kinds.map((kind) => (
        <p key={kind}>{t(`library.trouble.${kind}`, { count: unreadable })}</p>
      ))}
      <details>
        <summary>{t('library.trouble.details')}</summary>
        <ul lang="en">
          {trouble.map((one, at) => (
            <li key={at}>{'id' in one ? `${one.id}: ${one.why}` : one.why}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
