import { useId } from 'preact/hooks';
import { MODES, type Mode } from '../../../domain/mode.ts';
import type { PlayProps } from '../../parts/play-props.ts';
import './mode-choice.css';

interface ModeChoiceProps extends Pick<PlayProps, 't'> {
  readonly mode: Mode;
  choose(mode: Mode): void;
  /** The total by which an assessment is passed, 1–100. */
  readonly passMark: number;
}

/** In what spirit to play: what help there is, what comes after, whether it can be tried again. */
export function ModeChoice({ mode, choose, passMark, t }: ModeChoiceProps) {
  const group = useId();
  return (
    <fieldset class="modes">
      <legend>{t('modes.choose')}</legend>
      <div class="mode-choices">
        {MODES.map((one) => (
          <label key={one} class="mode-choice">
            <input type="radio" name={group} value={one} checked={one === mode} aria-describedby={`${group}-${one}`} onChange={() => choose(one)} />
            <b>{t(`modes.name.${one}`)}</b>
            <small id={`${group}-${one}`} class="quiet">
              {t(`modes.about.${one}`)} {one === 'assess' && t('modes.markOfEach', { mark: passMark })}
            </small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
