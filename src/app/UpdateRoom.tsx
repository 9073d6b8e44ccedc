import { useEffect, useState } from 'preact/hooks';
import { UpdateNotice } from '../ui/parts/UpdateNotice.tsx';
import type { Heat } from './compose.tsx';

/** Says between conversations that a later version of the game is there. */
export function UpdateRoom({ heat }: { readonly heat: Heat }) {
  const [offered, setOffered] = useState(false);
  const [later, setLater] = useState(false);
  useEffect(
    () =>
      heat.updating.watch(() => {
        if (!heat.updating.offered()) setOffered(false);
        // Asked again once the words have come: a conversation may have begun meanwhile.
        else void heat.loadAllTexts().then(() => setOffered(heat.updating.offered()));
      }),
    [heat],
  );
  if (!offered || later) return null;
  return <UpdateNotice t={heat.text.t} take={heat.updating.take} later={() => setLater(true)} />;
}
