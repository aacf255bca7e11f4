import { useId } from 'react';

/** A setting of a view: one of few values. */
export function Choice<Value extends string | number>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; isOff?: boolean }[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option.value) === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map(({ value: one, label: words, isOff }) => (
          <option key={one} value={String(one)} disabled={isOff}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
