import { useEffect, useState } from 'preact/hooks';
import { verificationCode } from '../../adapters/verification/web-crypto.ts';
import { fileName, saveFile } from '../../adapters/records/save-file.ts';
import { LEADING } from '../../domain/method.ts';
import { resultOf } from '../../domain/result.ts';
import type { DataProps, Verified } from '../../ui/screens/data/data-props.ts';
import { DataScreen } from '../../ui/screens/data/DataScreen.tsx';
import type { Heat } from '../compose.tsx';
import { withLearner, withName, withoutLearner } from '../learners.ts';
import { codeIn, replayAddress } from '../routes.ts';
import { followed } from './followed.ts';

/** The room for everything that is kept on this device. */
export function DataRoom({ heat }: { readonly heat: Heat }) {
  const people = heat.preferences.current();
  const plays = usePlayCounts(heat);
  const bringIn: DataProps['bringIn'] = async (file) => {
    const result = await (await heat.records()).bringIn(await file.text());
    if (!result.ok) return { refused: result.why };
    heat.changeSettings(result.settings);
    return { brought: result.brought };
  };
  return (
    <DataScreen
      t={heat.text.t}
      learners={people.learners}
      learner={people.learner}
      plays={plays}
      addLearner={(name) => heat.changeSettings(withLearner(people, name, heat.newPlay().id, Date.now()))}
      renameLearner={(id, name) => heat.changeSettings(withName(people, id, name, Date.now()))}
      chooseLearner={(learner) => heat.changeSettings({ learner })}
      removeLearner={async (id, to) => {
        if (id !== to) await (await heat.records()).handOver(id, to);
        heat.changeSettings(withoutLearner(people, id, to));
      }}
      backUp={async () => {
        const name = `${fileName('heat', new Date().toISOString().slice(0, 10))}.json`;
        saveFile(name, 'application/json', await (await heat.records()).backup());
        return name;
      }}
      bringIn={bringIn}
      verify={async (link, code) => verified(heat, link, code)}
      look={(link) => location.assign(replayAddress(codeIn(link)))}
      deleteAll={async () => {
        await (await heat.records()).clear();
        heat.preferences.forget();
      }}
      leave={() => heat.app.send({ type: 'leave' })}
    />
  );
}

/** How many plays each learner has, followed as they change. */
function usePlayCounts(heat: Heat): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let gone = false;
    const read = () =>
      void heat.kept().then(({ plays }) => {
        const found = new Map<string, number>();
        for (const { learner } of plays) found.set(learner, (found.get(learner) ?? 0) + 1);
        if (!gone) setCounts(found);
      });
    read();
    const stop = heat.watchKept(read);
    return () => {
      gone = true;
      stop();
    };
  }, [heat]);
  return counts;
}

/** Works the code of the play in a link out again, and says what that play is. */
async function verified(heat: Heat, link: string, given: string): Promise<Verified> {
  const { language } = heat.text;
  const found = await followed(heat, codeIn(link));
  const titles = await heat.library.cardTexts(language);
  const title = (scenario: string) => titles[scenario]?.['title'] ?? scenario;
  if ('why' in found) return { kind: 'refused', why: found.why, title: title(found.scenario) };
  const { playthrough } = found.play;
  if ((await verificationCode(playthrough)) !== asWritten(given)) return { kind: 'no-match' };
  const [methods, names] = await Promise.all([heat.library.methods(), heat.library.methodTexts(language)]);
  const { totals } = resultOf(found.play, methods);
  const told = LEADING.flatMap((id) => (totals[id] === undefined ? [] : `${names[`method.${id}.name`]} ${totals[id]}`));
  return { kind: 'match', title: title(playthrough.scenario), mode: playthrough.mode, totals: told.join(', ') };
}

/** A code as the game writes it, of one that was typed: what looks alike is taken for what it must be. */
function asWritten(code: string): string {
  const signs = code.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll(/[^0-9A-Z]/g, '');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}
