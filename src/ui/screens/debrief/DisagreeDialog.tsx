import { useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../../domain/debrief.ts';
import { levels } from '../../../domain/score.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Words } from './debrief-props.ts';
import { objection } from './play-document.ts';
import type { Taken } from './take-along-props.ts';

interface DisagreeProps extends Words {
  readonly take: Taken;
  readonly result: Debrief;
  save(document: object): void;
  close(): void;
}

const LONGEST = 4000; // characters

/** Asks which step was judged wrongly and why, and hands over the document for the scenario's author. */
export function DisagreeDialog({ take, result, save, close, ...words }: DisagreeProps) {
  const { t, methodTexts } = words;
  const text = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState('');
  const [needed, setNeeded] = useState(false);
  const steps = result.scores.flatMap((of) => of.steps.filter(({ step }) => step.applies).map((step) => ({ of, step, key: `${of.method}.${step.step.step}` })));
  const about = steps.find(({ key }) => key === chosen) ?? steps[0];
  return (
    <Dialog title={t('share.disagree.title')} closeLabel={t('common.close')} close={close}>
      <form
        class="take-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const why = text.current?.value.trim() ?? '';
          if (why !== '' && about) return save(objection(about.of, about.step, why, take, words));
          setNeeded(true);
          text.current?.focus();
        }}
      >
        <p class="quiet">{t('share.disagree.about')}</p>
        <label for="disagree-step">{t('share.disagree.step')}</label>
        <select id="disagree-step" class="field" value={about?.key ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
          {steps.map(({ of, step: { step }, key }) => (
            <option key={key} value={key}>
              {t('share.disagree.stepName', {
                method: methodTexts[`method.${of.method}.name`] ?? of.method,
                step: step.step,
                name: methodTexts[`method.${of.method}.step.${step.step}.name`] ?? '',
                level: t(`debrief.level.${levels[step.level]}`),
              })}
            </option>
          ))}
        </select>
        <label for="disagree-why">{t('share.disagree.why')}</label>
        <textarea
          id="disagree-why"
          ref={text}
          class="field"
          rows={5}
          maxLength={LONGEST}
          required
          aria-invalid={needed}
          aria-describedby={needed ? 'disagree-needed' : undefined}
          onInput={() => setNeeded(false)}
        />
        {needed && (
          <p id="disagree-needed" class="take-needed">
            {t('share.disagree.needed')}
          </p>
        )}
        <div class="dialog-answers">
          <button type="submit" class="button main">
            {t('share.disagree.save')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('share.disagree.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
