import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

interface Props {
  t(key: string): string;
  readonly children: ComponentChildren;
}

/** A part of the game could not be loaded: the network is gone, or the server. Nothing is lost by trying again. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/** Stands around every screen: what cannot be shown is said in words, with the way out, instead of an empty page. */
export function LoadTrouble({ t, children }: Props) {
  const [error, again] = useErrorBoundary((caught: unknown) => {
    if (!(caught instanceof NotLoaded)) console.info(caught);
  });
  if (error === undefined) return <>{children}</>;
  const loading = error instanceof NotLoaded;
  return (
    <main class="waiting">
      <div class="card trouble" role="alert">
        <h1>{t(loading ? 'common.trouble.notLoaded' : 'common.trouble.broken')}</h1>
        <p>{t('common.trouble.kept')}</p>
        <button type="button" class="button main" onClick={loading ? again : () => location.reload()}>
          {t('common.trouble.again')}
        </button>
      </div>
    </main>
  );
}
