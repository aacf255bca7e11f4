import { useId } from 'react';

/** A setting of a view with few values. */
export function Choice<Value extends string | number>({
  label,
  value,
  options,
  isDisabled = () => false,
  isLabelHidden = false,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  isDisabled?: (value: Value) => boolean;
  isLabelHidden?: boolean;
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one} disabled={isDisabled(one)}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
