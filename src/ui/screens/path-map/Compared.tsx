import type { Method } from '../../../domain/method.ts';
import type { Play } from '../../../domain/play.ts';
import type { DebriefProps } from '../debrief/debrief-props.ts';
import { SideBySide } from './SideBySide.tsx';

interface ComparedProps extends Omit<DebriefProps, 'methods'> {
  readonly methods: readonly Method[];
  readonly ideal: Play | null;
  showIdeal(ideal: Play | null): void;
}

/** This play beside the one that it branched off from, and, when asked for, beside a very good one. */
export function Compared({ before, bringIdeal, ideal, showIdeal, methods, ...words }: ComparedProps) {
  const { t } = words;
  return (
    <>
      {before && <SideBySide words={words} methods={methods} other={before} names={[t('pathmap.first'), t('pathmap.this')]} title={t('pathmap.compareBranch')} />}
      {bringIdeal && (
        <button type="button" class="button" aria-expanded={ideal !== null} onClick={() => (ideal ? showIdeal(null) : void bringIdeal().then(showIdeal))}>
          {t(ideal ? 'pathmap.hideIdeal' : 'pathmap.showIdeal')}
        </button>
      )}
      {ideal && <SideBySide words={words} methods={methods} other={ideal} names={[t('pathmap.ideal'), t('pathmap.yours')]} title={t('pathmap.compareIdeal')} />}
    </>
  );
}
