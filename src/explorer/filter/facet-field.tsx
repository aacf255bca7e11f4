import type { Facet, Filter } from '../address/facets.ts';
import { isList, valuesOf, withoutValue, withValue } from '../address/filter-in-address.ts';
import type { FilterChoicesQuery } from '../gql/graphql.ts';
import { facetLabels } from '../labels/terms.ts';
import { text } from '../messages/text.ts';
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
  const picker = { label: facetLabels[facet.key], isLabelHidden: true };
  switch (facet.values) {
    case 'words':
      return <Options {...props} options={Object.entries(facet.words)} />;
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
      const cycles = choices?.reviewCycles.nodes ?? [];
      // Each level is in time order by itself: a phase or Conference period is not another series between its own.
      const inLevels = (['SERIES', 'CONFERENCE_PERIOD', 'PHASE'] as const).flatMap((level) =>
        cycles.filter((cycle) => cycle.level === level),
      );
      const entities = facet.of === 'Cycle' ? inLevels : (choices?.instruments.nodes ?? []);
      return <Options {...props} options={entities.map(({ id, name }) => [id, name])} />;
    }
    case 'flag':
      return (
        <Options
          {...props}
          options={[
            [true, text(facet.words.yes)],
            [false, text(facet.words.no)],
          ]}
        />
      );
    default:
      return <TypedField key={String(filter[facet.key])} {...props} />;
  }
}

/** Checkboxes; or, if the condition takes one value, toggle buttons. */
function Options({
  facet,
  filter,
  options,
  onChange,
}: FieldProps & { options: readonly (readonly [string | boolean, string])[] }) {
  const byDefault = facet.values === 'flag' ? (facet.byDefault ?? null) : null;
  const chosen: unknown[] = filter[facet.key] == null ? [byDefault] : valuesOf(filter, facet);
  const choose = (value: string | boolean, isOn: boolean) => {
    if (value === byDefault) onChange(withoutValue(filter, facet, !value));
    else onChange((isOn ? withValue : withoutValue)(filter, facet, value));
  };
  return (
    <fieldset>
      <legend className="unseen">{facetLabels[facet.key]}</legend>
      {options.map(([value, label]) => (
        <label key={String(value)}>
          <input
            type={isList(facet) ? 'checkbox' : 'radio'}
            name={facet.name}
            checked={chosen.includes(value)}
            onChange={({ target }) => choose(value, target.checked)}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** A day or words: applied on Enter or when the field loses focus, not at each key. */
function TypedField({ facet, filter, onChange }: FieldProps) {
  const value = String(filter[facet.key] ?? '');
  const apply = (typed: string) => {
    if (typed === value) return;
    onChange(typed.trim() === '' ? withoutValue(filter, facet, value) : withValue(filter, facet, typed));
  };
  return (
    <label>
      <span className="unseen">{facetLabels[facet.key]}</span>
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
