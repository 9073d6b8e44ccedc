import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from '../../parts/Dialog.tsx';
import { MethodRules } from './MethodRules.tsx';
import type { MethodsProps } from './methods-props.ts';

interface MethodsDialogProps extends MethodsProps {
  /** The step that it is opened at, as `<method>.<step>`. */
  readonly step?: string | undefined;
  close(): void;
}

/** The methods over a play or its debrief, which stay as they are. */
export function MethodsDialog({ methods, methodTexts, t, step, close }: MethodsDialogProps) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const asked = body.current?.querySelector<HTMLElement>('[data-asked]');
    asked?.scrollIntoView({ block: 'center' });
    asked?.focus({ preventScroll: true });
  }, []);
  const [method, number] = step?.split('.') ?? [];
  return (
    <Dialog title={t('methods.title')} closeLabel={t('common.close')} close={close}>
      <div class="methods-told" ref={body}>
        {methods.map((of) => (
          <section key={of.id} aria-labelledby={`rules-${of.id}`}>
            <h3 id={`rules-${of.id}`}>{methodTexts[`method.${of.id}.name`]}</h3>
            <MethodRules of={of} methodTexts={methodTexts} t={t} {...(of.id === method && { step: Number(number) })} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
