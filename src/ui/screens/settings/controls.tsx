import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface GroupProps {
  readonly label: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** Settings that belong together, under one name. */
export function Group({ label, note, children }: GroupProps) {
  const described = useId();
  return (
    <fieldset aria-describedby={note ? described : undefined}>
      <legend>{label}</legend>
      {note && (
        <p id={described} class="quiet">
          {note}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly note?: string;
  readonly choices: readonly { readonly value: T; readonly name: string; readonly lang?: string }[];
  readonly chosen: T;
  choose(value: T): void;
}

/** One of a few. */
export function Choices<T extends string>({ label, note, choices, chosen, choose }: ChoicesProps<T>) {
  const group = useId();
  return (
    <Group label={label} {...(note !== undefined && { note })}>
      <div class="setting-choices">
        {choices.map(({ value, name, lang }) => (
          <label key={value} class="setting-choice" lang={lang}>
            <input type="radio" name={group} value={value} checked={value === chosen} onChange={() => choose(value)} />
            {name}
          </label>
        ))}
      </div>
    </Group>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  turn(on: boolean): void;
}

/** On or off. */
export function Switch({ label, note, on, turn }: SwitchProps) {
  const described = useId();
  return (
    <label class="setting-switch">
      <input type="checkbox" checked={on} aria-describedby={note ? described : undefined} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>
        {label}
        {note && (
          <small id={described} class="quiet">
            {note}
          </small>
        )}
      </span>
    </label>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number; // 0–100
  set(value: number): void;
}

/** How much of something, in percent, with the number beside it. */
export function Slider({ label, value, set }: SliderProps) {
  return (
    <label class="setting-slider">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={`${value} %`}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <output aria-hidden="true">{value} %</output>
    </label>
  );
}
