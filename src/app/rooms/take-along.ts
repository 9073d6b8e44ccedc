import { csv } from '../../adapters/records/csv.ts';
import { fileName, saveFile } from '../../adapters/records/save-file.ts';
import { lastPlayed } from '../../domain/notes.ts';
import type { Play } from '../../domain/play.ts';
import { shareCode } from '../../domain/share.ts';
import type { Wish } from '../../machines/app.machine.ts';
import type { TakeAlongProps } from '../../ui/screens/debrief/take-along-props.ts';
import type { Heat } from '../compose.tsx';
import { replayAddress } from '../routes.ts';

/**
 * How the result of a finished play leaves the page.
 * @param shared it came by a link: whose it is and when it was, nobody here knows
 */
export async function takeAlong(heat: Heat, play: Play, wish: Wish, shared: boolean): Promise<TakeAlongProps> {
  const { learners, learner, passMark } = heat.preferences.current();
  const own = shared ? undefined : (await heat.kept()).plays.find(({ id }) => id === wish.id);
  const notes = heat.notes(wish);
  const mark = own?.result?.passMark ?? wish.result?.passMark ?? passMark;
  const beside = { hints: notes.hints.length, passMark: play.playthrough.mode === 'assess' ? mark : 0 };
  const named = learners.find(({ id }) => id === (own?.learner ?? wish.learner ?? learner));
  const save = (kind: string, ending: string, type: string, text: string): string => {
    const name = `${fileName('heat', play.scenario.id, heat.text.t(`modes.name.${play.playthrough.mode}`), kind)}.${ending}`;
    saveFile(name, type, text);
    return name;
  };
  return {
    learner: shared ? '' : (named?.name ?? ''),
    ended: shared ? null : own ? lastPlayed(own) : Date.now(),
    hints: beside.hints,
    passMark: mark,
    times: notes.times,
    link: replayAddress(shareCode(play, beside)),
    copy,
    share: typeof navigator.share === 'function' ? (title, url) => void navigator.share({ title, url }).catch(() => undefined) : null,
    print: () => print(),
    saveTable: (kind, rows) => save(kind, 'csv', 'text/csv', csv(rows)),
    saveDocument: (kind, document) => save(kind, 'json', 'application/json', `${JSON.stringify(document, null, 2)}\n`),
  };
}

/** Some browsers have no clipboard for pages, or ask for a permission that is refused. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
