import { useLayoutEffect, useRef } from 'preact/hooks';
import { leadingAmong, type Method } from '../../../domain/method.ts';
import { LeaveIcon } from '../../parts/icons.tsx';
import { PrintIcon } from '../debrief/take-along-icons.tsx';
import { MethodRules } from './MethodRules.tsx';
import type { MethodsProps } from './methods-props.ts';
import './methods.css';

interface MethodsScreenProps extends MethodsProps {
  print(): void;
  leave(): void;
}

/** What every play is scored by, to be read in two minutes; further methods open below. */
export function MethodsScreen({ methods, methodTexts, t, print, leave }: MethodsScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const leading = leadingAmong(methods);
  const name = ({ id }: Method) => methodTexts[`method.${id}.name`] ?? id;
  return (
    <main class="methods-page">
      <header class="methods-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {t('methods.title')}
          </h1>
          <p class="quiet">{t('methods.about')}</p>
        </div>
        <div class="methods-ways">
          <button type="button" class="button" title={t('methods.printNote')} onClick={print}>
            <PrintIcon /> {t('methods.print')}
          </button>
          <button type="button" class="button" onClick={leave}>
            <LeaveIcon /> {t('methods.back')}
          </button>
        </div>
      </header>
      <div class="methods-two">
        {leading.map((of) => (
          <section key={of.id} class="card method-card" aria-labelledby={`rules-${of.id}`}>
            <h2 id={`rules-${of.id}`}>{name(of)}</h2>
            <MethodRules of={of} methodTexts={methodTexts} t={t} />
          </section>
        ))}
      </div>
      <section class="methods-further" aria-labelledby="methods-further">
        <h2 id="methods-further">{t('methods.further')}</h2>
        <p class="quiet">{t('methods.furtherNote')}</p>
        {methods
          .filter((one) => !leading.includes(one))
          .map((of) => (
            <details key={of.id} class="card method-card">
              <summary>
                <h3>{name(of)}</h3>
              </summary>
              <MethodRules of={of} methodTexts={methodTexts} t={t} />
            </details>
          ))}
      </section>
    </main>
  );
}
