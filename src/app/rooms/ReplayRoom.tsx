import { useEffect, useState } from 'preact/hooks';
import type { Play } from '../../domain/play.ts';
import { openShare, readShare } from '../../domain/share.ts';
import type { Wish } from '../../machines/app.machine.ts';
import { ReplayRefused } from '../../ui/screens/replay/ReplayRefused.tsx';
import type { Heat } from '../compose.tsx';
import { NotLoaded } from '../LoadTrouble.tsx';
import { replayOf } from '../routes.ts';
import { DebriefRoom } from './DebriefRoom.tsx';
import { useAwaited } from './loaded.ts';

/** A play that somebody shared by a link, to look at: nothing of it is kept here. */
export function ReplayRoom({ heat }: { readonly heat: Heat }) {
  const code = useCode();
  const found = useAwaited(() => follow(heat, code), code);
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

type Followed = { readonly play: Play; readonly wish: Wish } | { readonly why: string; readonly scenario: string };

/** The play that a code carries, or why it cannot be shown. @throws NotLoaded when the scenario did not come */
async function follow(heat: Heat, code: string): Promise<Followed> {
  const read = readShare(code);
  if (!read.ok) return { why: read.why, scenario: '' };
  const { about, beside } = read.shared;
  const refused = (why: string): Followed => ({ why, scenario: about.scenario });
  if (!heat.library.cards.some(({ id }) => id === about.scenario)) return refused('no-such-scenario');
  const scenario = await heat.library.scenario(about.scenario).catch((error: unknown) => {
    throw new NotLoaded(String(error));
  });
  const opened = openShare(scenario, read.shared);
  if (!opened.ok) return refused(opened.why);
  if (opened.play.state.phase !== 'ended') return refused('unfinished');
  const wish: Wish = {
    ...opened.play.playthrough,
    id: `replay:${code}`,
    look: true,
    notes: { hints: Array.from({ length: beside.hints }, (_, index) => index), said: {}, times: [] },
    ...(beside.passMark > 0 && { result: { totals: {}, outcome: '', passMark: beside.passMark } }),
  };
  return { play: opened.play, wish };
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
