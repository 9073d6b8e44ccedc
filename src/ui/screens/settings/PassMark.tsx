import { useId } from 'preact/hooks';

interface PassMarkProps {
  readonly label: string;
  readonly note: string;
  /** 1–100. */
  readonly mark: number;
  set(mark: number): void;
}

/** The mark of an assessment, as a number that is typed or stepped; what is none leaves it as it was. */
export function PassMark({ label, note, mark, set }: PassMarkProps) {
  const described = useId();
  return (
    <label class="setting-mark">
      <input
        type="number"
        min={1}
        max={100}
        step={1}
        value={mark}
        aria-describedby={described}
        onChange={({ currentTarget: field }) => {
          if (field.validity.valid && Number.isInteger(field.valueAsNumber)) set(field.valueAsNumber);
          else field.value = String(mark);
        }}
      />
      <span>
        {label}
        <small id={described} class="quiet">
          {note}
        </small>
      </span>
    </label>
  );
}
