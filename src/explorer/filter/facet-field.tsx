import type { Facet, Filter } from '../address/facets.ts';
import { valuesOf, withoutValue, withValue } from '../address/filter-in-address.ts';
import type { FilterChoicesQuery } from '../gql/graphql.ts';
import { NamePicker } from './name-picker.tsx';

interface FieldProps {
  facet: Facet;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** The field that sets one condition. */
export function FacetField({
  choices,
  ...props
}: FieldProps & {
  /** The cycles and instruments to choose from. */
  choices: FilterChoicesQuery | undefined;
}) {
  const { facet, filter, onChange } = props;
  const add = (value: string) => onChange(withValue(filter, facet, value));
  const picker = { label: facet.label, isLabelHidden: true };
  switch (facet.values) {
    case 'words':
      return <Checkboxes {...props} options={Object.entries(facet.words)} />;
    case 'countries':
      return (
        <NamePicker
          {...picker}
          types={['Actor']}
          accepts={({ iso3 }) => iso3 != null}
          onPick={({ iso3 }) => add(iso3 ?? '')}
        />
      );
    case 'ids': {
      if (facet.of !== 'Cycle' && facet.of !== 'Instrument')
        return <NamePicker {...picker} types={[facet.of]} onPick={({ id }) => add(id)} />;
      const entities = choices?.[facet.of === 'Cycle' ? 'reviewCycles' : 'instruments'].nodes ?? [];
      return <Checkboxes {...props} options={entities.map(({ id, name }) => [id, name])} />;
    }
    case 'flag':
      return <YesNo {...props} options={{ yes: facet.yes, no: facet.no }} />;
    default:
      return <TypedField key={String(filter[facet.key])} {...props} />;
  }
}

function Checkboxes({
  facet,
  filter,
  options,
  onChange,
}: FieldProps & { options: readonly (readonly [string, string])[] }) {
  const chosen = valuesOf(filter, facet);
  return (
    <fieldset>
      <legend className="unseen">{facet.label}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange((target.checked ? withValue : withoutValue)(filter, facet, value))
            }
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

function YesNo({ facet, filter, options, onChange }: FieldProps & { options: { yes: string; no: string } }) {
  /** What the API does where the condition is not set; null where it then does neither. */
  const byDefault = facet.key === 'includeNarrower' ? true : null;
  const chosen = filter[facet.key] ?? byDefault;
  return (
    <fieldset>
      <legend className="unseen">{facet.label}</legend>
      {([true, false] as const).map((value) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={facet.name}
            checked={chosen === value}
            onChange={() =>
              onChange(
                value === byDefault ? withoutValue(filter, facet, !value) : withValue(filter, facet, value),
              )
            }
          />
          {value ? options.yes : options.no}
        </label>
      ))}
    </fieldset>
  );
}

/** A day or words: applied on Enter or when the field is left, not at each key. */
function TypedField({ facet, filter, onChange }: FieldProps) {
  const value = String(filter[facet.key] ?? '');
  const apply = (text: string) => {
    if (text === value) return;
    onChange(text.trim() === '' ? withoutValue(filter, facet, value) : withValue(filter, facet, text));
  };
  return (
    <label>
      <span className="unseen">{facet.label}</span>
      <input
        type={facet.values === 'day' ? 'date' : 'text'}
        dir="auto"
        defaultValue={value}
        onBlur={({ target }) => apply(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply(event.currentTarget.value);
        }}
      />
    </label>
  );
}
