import { useLayoutEffect, useRef } from 'preact/hooks';
import { LeaveIcon } from '../../parts/icons.tsx';
import { Backup } from './Backup.tsx';
import type { DataProps } from './data-props.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { Learners } from './Learners.tsx';
import { Verify } from './Verify.tsx';
import '../../parts/field.css';
import './data.css';

/** The room for one's own data: who plays, everything out and in, results verified, and all of it deleted. */
export function DataScreen(props: DataProps) {
  const { t } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <main class="data">
      <header class="data-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('data.title')}
          </h1>
          <p class="quiet">{t('data.about')}</p>
        </div>
        <button type="button" class="button" onClick={props.leave}>
          <LeaveIcon /> {t('data.leave')}
        </button>
      </header>
      <Learners {...props} />
      <Backup {...props} />
      <Verify {...props} />
      <DeleteAll {...props} />
    </main>
  );
}
