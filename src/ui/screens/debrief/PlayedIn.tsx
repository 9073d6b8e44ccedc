import type { Mode } from '../../../domain/mode.ts';
import type { Words } from './debrief-props.ts';

/** In which mode it was played, and with how many hints: support that was used, told without reproach. */
export function PlayedIn({ mode, hints, t }: Pick<Words, 't'> & { readonly mode: Mode; readonly hints: number }) {
  return (
    <p class="quiet">
      {t('modes.playedIn')} <b>{t(`modes.name.${mode}`)}</b>
      {hints > 0 && `, ${t('modes.withHints', { count: hints })}`}
    </p>
  );
}
