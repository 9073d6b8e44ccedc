import { useState } from 'preact/hooks';
import type { Learner } from '../../../ports.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import type { DataProps } from './data-props.ts';

interface RemoveProps extends Pick<DataProps, 't'> {
  readonly who: Learner;
  readonly others: readonly Learner[];
  readonly plays: number;
  remove(to: string | null): void;
  close(): void;
}

/** Asks what becomes of the plays of somebody who is removed: given to another, kept without a name, or deleted. */
export function RemoveLearner({ t, who, others, plays, remove, close }: RemoveProps) {
  const heirs = others.length > 0 ? others.map(({ id, name }) => ({ to: id, label: t('data.learners.give', { name }) })) : [{ to: '', label: t('data.learners.keepNameless') }];
  const choices: readonly { readonly to: string | null; readonly label: string }[] = [...heirs, { to: null, label: t('data.learners.deleteThem') }];
  const [chosen, setChosen] = useState(0);
  return (
    <Dialog title={t('data.learners.removeTitle', { name: who.name })} closeLabel={t('common.close')} close={close}>
      <form
        class="dialog-question"
        onSubmit={(event) => {
          event.preventDefault();
          remove(choices[chosen]?.to ?? null);
        }}
      >
        <fieldset class="data-choices">
          <legend>{t('data.learners.removeAbout', { count: plays })}</legend>
          {choices.map(({ to, label }, index) => (
            <label key={to} class="learner">
              <input type="radio" name="heir" checked={index === chosen} onChange={() => setChosen(index)} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <div class="dialog-answers">
          <button type="button" class="button" onClick={close}>
            {t('share.disagree.cancel')}
          </button>
          <button type="submit" class="button data-grave">
            {t('data.learners.removeYes')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
