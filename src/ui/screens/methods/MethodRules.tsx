import type { Method } from '../../../domain/method.ts';
import { CheckIcon, CloseIcon } from '../../parts/icons.tsx';
import type { MethodsProps } from './methods-props.ts';
import './method-rules.css';

interface MethodRulesProps extends Pick<MethodsProps, 'methodTexts' | 't'> {
  readonly of: Method;
  /** The id of the step that is asked for. */
  readonly step?: number;
}

/** A method's steps as short rules, each with words that take it and words that miss it. */
export function MethodRules({ of, step: asked, methodTexts, t }: MethodRulesProps) {
  return (
    <>
      <p class="method-about">{methodTexts[`method.${of.id}.about`]}</p>
      <ol class="method-rules">
        {of.steps.map(({ id: step }) => {
          const text = (key: string) => methodTexts[`method.${of.id}.step.${step}.${key}`];
          return (
            <li key={step} tabIndex={step === asked ? -1 : undefined} data-asked={step === asked ? '' : undefined}>
              <p class="method-step">
                <span class="number">{step}</span> <b>{text('name')}</b>
              </p>
              <p>{text('rule')}</p>
              <Example kind="takes" words={text('example')} t={t} />
              <Example kind="misses" words={text('counterexample')} t={t} />
            </li>
          );
        })}
      </ol>
      <p class="method-source quiet">{t('methods.source', { source: methodTexts[`method.${of.id}.source`] ?? '' })}</p>
    </>
  );
}

function Example({ kind, words, t }: Pick<MethodsProps, 't'> & { readonly kind: 'takes' | 'misses'; readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p class={`method-example ${kind}`}>
      {kind === 'takes' ? <CheckIcon size={18} /> : <CloseIcon size={18} />}
      <span>
        <span class="unseen">{t(`methods.${kind}`)} </span>
        <q>{words}</q>
      </span>
    </p>
  );
}
