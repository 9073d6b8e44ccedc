import type { KeptPlay } from '../../../ports.ts';
import type { LibraryProps } from './library-props.ts';

const METHODS = ['six-step', 'eight-step'] as const;

/** A stored result: the outcome in a word, and the totals (0–100) by the two methods. */
export function Totals({ result, t }: { readonly result: NonNullable<KeptPlay['result']> } & Pick<LibraryProps, 't'>) {
  return (
    <>
      <p class="outcome" data-outcome={result.outcome}>
        {t(`debrief.outcomeName.${result.outcome}`)}
      </p>
      <p class="totals">
        {METHODS.filter((method) => result.totals[method] !== undefined).map((method) => (
          <span key={method}>
            {t(`library.method.${method}`)} <b>{result.totals[method]}</b>
          </span>
        ))}
      </p>
    </>
  );
}
