import { useRef, useState } from 'preact/hooks';
import type { BroughtIn } from '../../../ports.ts';
import type { DataProps } from './data-props.ts';

const PARTS = ['added', 'further', 'parted', 'drills', 'learners', 'settings', 'known'] as const satisfies readonly (keyof BroughtIn)[];

/** Everything out as one file, and in again: what came in is said part by part, or why nothing did. */
export function Backup({ t, backUp, bringIn }: Pick<DataProps, 't' | 'backUp' | 'bringIn'>) {
  const [news, setNews] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);

  const read = async (chosen: File) => {
    setNews([t('data.backup.reading')]);
    const result = await bringIn(chosen);
    setNews('refused' in result ? [t(`data.backup.refused.${result.refused}`)] : told(result.brought));
    // The same file can be chosen again.
    if (file.current) file.current.value = '';
  };
  const told = (brought: BroughtIn): readonly string[] => {
    const parts = PARTS.filter((part) => brought[part] > 0).map((part) => t(`data.backup.in.${part}`, { count: brought[part] }));
    return parts.length > 0 ? parts : [t('data.backup.in.nothing')];
  };

  return (
    <section class="card" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('data.backup.title')}</h2>
      <p class="quiet">{t('data.backup.about')}</p>
      <div class="data-ways">
        <button type="button" class="button main" onClick={() => void backUp().then((name) => setNews([t('data.backup.saved', { name })]))}>
          {t('data.backup.export')}
        </button>
        <label class="button data-file">
          {t('data.backup.import')}
          <input
            ref={file}
            type="file"
            class="unseen"
            accept=".json,application/json"
            aria-describedby="import-about"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) void read(chosen);
            }}
          />
        </label>
      </div>
      <p id="import-about" class="quiet">
        {t('data.backup.importAbout')}
      </p>
      <output class="data-news">
        {news.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </output>
    </section>
  );
}
