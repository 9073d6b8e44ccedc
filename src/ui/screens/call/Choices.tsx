import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlayProps } from '../../parts/play-props.ts';
import { EarIcon, HandIcon } from '../../parts/icon.tsx';
import { replyOf, type Choice } from './choices.ts';

interface ChoicesProps extends Pick<PlayProps, 'say' | 't' | 'shortcuts' | 'act'> {
  /** None as long as something else stands in their place. */
  readonly choices: readonly Choice[];
  /** The one just chosen, until its answer has been painted: nothing else can be chosen. */
  readonly chosen: string | null;
  /** Shows that an answer is awaited, and to which: the one chosen stands out. */
  readonly waiting: boolean;
  /** Whether going on leads to the debrief, or back to the desk. */
  readonly ended: boolean;
  /** What stands above them. */
  readonly above?: ComponentChildren;
  /** What stands below them. */
  readonly below?: ComponentChildren;
}

/** What the player can do now, as large buttons. */
export function Choices({ choices, chosen, waiting, ended, say, t, shortcuts, act, above, below }: ChoicesProps) {
  const section = useRef<HTMLElement>(null);
  const held = useRef(choices.length === 0);
  useEffect(() => {
    // What was written in is gone: the focus goes to what has come in its place.
    if (held.current && choices.length > 0) section.current?.focus();
    held.current = choices.length === 0;
  }, [choices.length]);
  const venting = choices.some(({ kind }) => kind === 'listen');
  const shown = choices.filter(({ kind }) => kind !== 'silence');
  const silence = choices.find(({ kind }) => kind === 'silence');
  const attributes = (choice: Choice) => ({
    type: 'button' as const,
    'data-action': chosen === null ? choice.action : undefined,
    'data-reply': chosen === null ? replyOf(choice) : undefined,
    'data-chosen': waiting && choice.action === chosen ? '' : undefined,
    'aria-disabled': waiting,
    'aria-keyshortcuts': shortcuts ? choice.key : undefined,
    onClick: (event: MouseEvent) => {
      // The second click of a double click was meant for what stood here before.
      if (chosen === null && event.detail < 2) act(choice.action);
    },
  });
  return (
    <section class="choices" ref={section} tabIndex={-1} data-waiting={waiting ? '' : undefined} aria-label={t(`play.choices.${venting ? 'venting' : shown[0]?.kind === 'proceed' ? 'parted' : 'reply'}`)}>
      {above}
      <ol class="replies" data-count={shown.length}>
        {shown.map((choice) => (
          <li key={choice.action}>
            <button class={`choice ${choice.kind}`} {...attributes(choice)}>
              <span class="badge" aria-hidden="true">
                {choice.key}
              </span>
              {choice.kind === 'reply' && <span>{say(choice.action.slice('reply:'.length))}</span>}
              {choice.kind === 'proceed' && <b>{t(ended ? 'play.choices.toDebrief' : 'play.choices.toDesk')}</b>}
              {(choice.kind === 'listen' || choice.kind === 'cut-in') && (
                <>
                  {choice.kind === 'listen' ? <EarIcon size={26} /> : <HandIcon size={26} />}
                  <span>
                    <b>{t(`play.choices.${choice.kind}`)}</b> <small>{t(`play.choices.${choice.kind}Note`)}</small>
                  </span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
      {silence && (
        <button class="silence" {...attributes(silence)}>
          <span class="badge" aria-hidden="true">
            {silence.key}
          </span>
          {t('play.choices.silence')}
        </button>
      )}
      {below}
    </section>
  );
}
