import { useEffect, useState } from 'preact/hooks';
import type { StoreTrouble } from '../ports.ts';
import { Notice } from '../ui/parts/Notice.tsx';
import type { Heat } from './compose.tsx';

/** Says over whatever screen is open that the play under way cannot be kept, or goes on beside another tab's. */
export function TroubleRoom({ heat }: { readonly heat: Heat }) {
  const [trouble, setTrouble] = useState<StoreTrouble['kind'] | 'conflict' | null>(null);
  useEffect(
    () =>
      heat.watchTrouble((kind) => {
        void heat.loadAllTexts().then(() => setTrouble(kind));
      }),
    [heat],
  );
  if (!trouble) return null;
  return <Notice text={heat.text.t(`library.trouble.${trouble}`, { count: 1 })} closeLabel={heat.text.t('common.close')} close={() => setTrouble(null)} />;
}
