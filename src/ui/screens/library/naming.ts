import { passes } from '../../../domain/assessment.ts';
import type { KeptPlay } from '../../../ports.ts';
import type { LibraryProps } from './library-props.ts';

/** A scenario's title; its id where this version of the game does not have it. */
export function titleOf(scenario: string, cardTexts: LibraryProps['cardTexts']): string {
  return cardTexts[scenario]?.['title'] ?? scenario;
}

/** What a play is called: as the learner named it, else by its scenario. */
export function nameOf(play: KeptPlay, cardTexts: LibraryProps['cardTexts']): string {
  return play.name || titleOf(play.playthrough.scenario, cardTexts);
}

/** Day and time in the manner of the language. @param moment ms since 1970 */
export function dateOf(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** In which mode it was played, with what there is to say of it there: "Learn, with 2 hints", "Assess: passed, the mark was 60". */
export function modeOf({ playthrough: { mode }, notes, result }: KeptPlay, t: LibraryProps['t']): string {
  const name = t(`modes.name.${mode}`);
  if (mode === 'assess' && result?.passMark !== undefined)
    return t(passes(result.totals, result.passMark) ? 'modes.list.passed' : 'modes.list.notPassed', { name, mark: result.passMark });
  const hints = notes?.hints.length ?? 0;
  return hints > 0 ? `${name}, ${t('modes.withHints', { count: hints })}` : name;
}
