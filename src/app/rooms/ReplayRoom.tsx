import { useEffect, useState } from 'preact/hooks';
import { ReplayRefused } from '../../ui/screens/replay/ReplayRefused.tsx';
import type { Heat } from '../compose.tsx';
import { replayOf } from '../routes.ts';
import { DebriefRoom } from './DebriefRoom.tsx';
import { followed } from './followed.ts';
import { useAwaited } from './loaded.ts';

/** A play that somebody shared by a link, to look at: nothing of it is kept here. */
export function ReplayRoom({ heat }: { readonly heat: Heat }) {
  const code = useCode();
  const found = useAwaited(() => followed(heat, code), code);
  const titles = useAwaited(() => heat.library.cardTexts(heat.text.language), heat.text.language);
  if (!found || !titles) return null;
  const begin = (scenario: string) => heat.app.send({ type: 'open', wish: heat.wish(scenario) });
  if ('play' in found) return <DebriefRoom heat={heat} play={found.play} wish={found.wish} shared={{ playYourself: () => begin(found.wish.scenario) }} />;
  const { why, scenario } = found;
  const isHere = heat.library.cards.some(({ id }) => id === scenario);
  return (
    <ReplayRefused
      t={heat.text.t}
      why={why}
      title={titles[scenario]?.['title'] ?? scenario}
      begin={isHere ? () => begin(scenario) : null}
      leave={() => heat.app.send({ type: 'leave' })}
    />
  );
}

/** The code in the address, and the next one when another link is opened in this tab. */
function useCode(): string {
  const [code, setCode] = useState(() => replayOf(location.hash) ?? '');
  useEffect(() => {
    const read = () => setCode((before) => replayOf(location.hash) ?? before);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return code;
}
