import type { Play } from '../../domain/play.ts';
import { openShare, readShare } from '../../domain/share.ts';
import type { Wish } from '../../machines/app.machine.ts';
import type { Heat } from '../compose.tsx';
import { NotLoaded } from '../LoadTrouble.tsx';

export type Followed = { readonly play: Play; readonly wish: Wish } | { readonly why: string; readonly scenario: string };

/** The play that a code carries, or why it cannot be shown. @throws NotLoaded when the scenario did not come */
export async function followed(heat: Heat, code: string): Promise<Followed> {
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
