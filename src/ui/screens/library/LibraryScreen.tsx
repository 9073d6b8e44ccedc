import { useEffect, useRef } from 'preact/hooks';
import { MoodEmblem } from '../../parts/MoodEmblem.tsx';
import { SettingsIcon } from '../../parts/icons.tsx';
import { Continue } from './Continue.tsx';
import type { LibraryProps } from './library-props.ts';
import { RefusalDialog } from './RefusalDialog.tsx';
import { Results } from './Results.tsx';
import { Rooms } from './Rooms.tsx';
import { GlobeIcon } from './row-icons.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';
import { inOrder, lastUnfinished } from './standing.ts';
import { StoreNotice } from './StoreNotice.tsx';
import '../../parts/field.css';
import { WhoPlays } from './WhoPlays.tsx';
import './library.css';

/** The first screen: go on where one stopped, choose a situation, see what came of earlier plays. */
export function LibraryScreen(props: LibraryProps) {
  const { t, cards, plays, refusal } = props;
  const stopped = lastUnfinished(plays, cards);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes from another screen has lost the place where they were.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="library">
      <header class="library-head">
        <div class="brand">
          <MoodEmblem mood="angry" size={52} />
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {t('library.name')}
            </h1>
            <p>{t('library.tagline')}</p>
          </div>
        </div>
        <LibraryTools {...props} />
      </header>
      <Rooms {...props} />
      <StoreNotice trouble={props.trouble} t={t} />
      {stopped && <Continue {...props} play={stopped} />}
      <section aria-labelledby="situations">
        <h2 id="situations">{t('library.situations')}</h2>
        <div class="scenarios">
          {inOrder(cards).map((card) => (
            <ScenarioCard key={card.id} {...props} card={card} />
          ))}
        </div>
      </section>
      <Results {...props} />
      {refusal && <RefusalDialog {...props} refusal={refusal} />}
    </main>
  );
}

/** Language, settings and the way back to the introduction. */
function LibraryTools({ t, language, languages, setLanguage, openSettings, showIntro, players }: LibraryProps) {
  return (
    <div class="library-tools">
      <button type="button" class="button plain" onClick={showIntro}>
        {t('library.intro')}
      </button>
      {players && players.learners.length > 0 && <WhoPlays {...players} t={t} />}
      <label class="language">
        <GlobeIcon />
        <span>{t('library.language')}</span>
        <select class="field" value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={openSettings}>
        <SettingsIcon /> {t('common.settings')}
      </button>
    </div>
  );
}
