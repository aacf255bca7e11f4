import type { Facet, Filter } from '../address/facets.ts';
import { valuesOf, withoutValue, withValue } from '../address/filter-in-address.ts';
import type { FilterChoicesQuery } from '../gql/graphql.ts';
import { NamePicker } from './name-picker.tsx';

/** The field by which one condition is set. */
export function FacetField({
  facet,
  filter,
  choices,
  onChange,
}: {
  facet: Facet;
  filter: Filter;
  choices: FilterChoicesQuery | undefined;
  onChange: (filter: Filter) => void;
}) {
  const add = (value: string | boolean) => onChange(withValue(filter, facet, value));
  const [only] = valuesOf(filter, facet);
  switch (facet.values) {
    case 'words':
      return <Boxes {...{ facet, filter, onChange }} options={Object.entries(facet.words)} />;
    case 'countries':
      return (
        <NamePicker
          label={facet.label}
          isLabelHidden
          of={['Actor']}
          accepts={({ iso3 }) => iso3 != null}
          onPick={({ iso3 }) => add(iso3 ?? '')}
        />
      );
    case 'ids':
      if (facet.of === 'Cycle')
        return (
          <Boxes
            {...{ facet, filter, onChange }}
            options={(choices?.reviewCycles.nodes ?? []).map(({ id, label }) => [id, label])}
          />
        );
      if (facet.of === 'Instrument')
        return (
          <Boxes
            {...{ facet, filter, onChange }}
            options={(choices?.instruments.nodes ?? []).map(({ id, title }) => [id, title])}
          />
        );
      return <NamePicker label={facet.label} isLabelHidden of={[facet.of]} onPick={({ id }) => add(id)} />;
    case 'flag':
      return (
        <fieldset className="boxes">
          <legend className="unseen">{facet.label}</legend>
          {[true, false].map((value) => (
            <label key={String(value)}>
              <input
                type="radio"
                name={facet.name}
                checked={only === value || (facet.key === 'includeNarrower' && only === undefined && value)}
                onChange={() =>
                  onChange(
                    facet.key === 'includeNarrower' && value
                      ? withoutValue(filter, facet, false)
                      : withValue(filter, facet, value),
                  )
                }
              />
              {value ? facet.yes : facet.no}
            </label>
          ))}
        </fieldset>
      );
    default:
      return <TypedField key={String(only)} {...{ facet, filter, onChange }} value={String(only ?? '')} />;
  }
}

function Boxes({
  facet,
  filter,
  options,
  onChange,
}: {
  facet: Facet;
  filter: Filter;
  options: (readonly [string, string])[];
  onChange: (filter: Filter) => void;
}) {
  const chosen = valuesOf(filter, facet);
  return (
    <fieldset className="boxes">
      <legend className="unseen">{facet.label}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? withValue(filter, facet, value) : withoutValue(filter, facet, value))
            }
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** A day or words: taken when Enter is pressed or the field is left, not at each key. */
function TypedField({
  facet,
  filter,
  value,
  onChange,
}: {
  facet: Facet;
  filter: Filter;
  value: string;
  onChange: (filter: Filter) => void;
}) {
  const take = (text: string) => {
    if (text === value) return;
    onChange(text.trim() === '' ? withoutValue(filter, facet, value) : withValue(filter, facet, text));
  };
  return (
    <label className="typed">
      <span className="unseen">{facet.label}</span>
      <input
        type={facet.values === 'day' ? 'date' : 'text'}
        dir="auto"
        defaultValue={value}
        onBlur={({ target }) => take(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value);
        }}
      />
    </label>
  );
}
