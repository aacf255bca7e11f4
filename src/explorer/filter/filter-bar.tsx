import { useState } from 'react';
import { type Facet, type Filter, facets } from '../address/facets.ts';
import { isList, valuesOf, withoutValue, withValue } from '../address/filter-in-address.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { FilterChoicesDocument } from '../gql/graphql.ts';
import { FacetField } from './facet-field.tsx';
import { valueText } from './sentence.ts';
import type { FilterNames } from './use-names.ts';
import { isWidening, useWidening } from './use-widening.ts';

/** The common conditions; the others are folded below. */
const COMMON = ['themes', 'actors', 'actorKinds', 'cycles', 'meetingKinds', 'instruments', 'actKinds'];

/** The filter: the conditions that are set, as chips that can be removed one by one, and fields to set more. */
export function FilterBar({
  filter,
  named,
  onChange,
}: {
  filter: Filter;
  named: FilterNames;
  onChange: (filter: Filter) => void;
}) {
  const [isWide] = useState(() => window.matchMedia('(min-width: 62rem)').matches);
  const { data: choices } = useGraphQL(FilterChoicesDocument, {});
  const widening = useWidening(filter);
  const own = facets.filter((facet) => !isWidening(facet));
  const field = (facet: Facet) => (
    <details key={facet.key} className="facet" name="facet">
      <summary>
        {facet.label}
        {isList(facet) && filter[facet.key] != null && <small> {valuesOf(filter, facet).length} set</small>}
      </summary>
      <div className="facet-field">
        {facet.hint !== undefined && <p className="hint">{facet.hint}</p>}
        <FacetField {...{ facet, filter, choices, onChange }} />
        {widening(facet).map((box) => (
          <label key={box.key}>
            <input
              type="checkbox"
              checked={filter[box.key] === true}
              onChange={({ target }) =>
                onChange((target.checked ? withValue : withoutValue)(filter, box, true))
              }
            />
            {box.label} {valueText(box, true, named.names)}
          </label>
        ))}
      </div>
    </details>
  );
  const chip = ({ facet, value }: { facet: Facet; value: string | boolean }) => {
    const isUnknown = named.unknown.includes(String(value));
    const text = valueText(facet, value, named.names);
    return (
      <li key={`${facet.key} ${value}`} className={isUnknown ? 'chip chip-unknown' : 'chip'}>
        <span>
          <small>{facet.label}: </small>
          <bdi>{text}</bdi>
          {isUnknown && ' (nothing has this id)'}
        </span>
        <button
          type="button"
          aria-label={`Take away ${facet.label}: ${text}`}
          onClick={() => onChange(withoutValue(filter, facet, value))}
        >
          ×
        </button>
      </li>
    );
  };
  const conditions = facets.flatMap((facet) => valuesOf(filter, facet).map((value) => ({ facet, value })));
  return (
    <section className="filter" aria-label="Filter">
      <h2>Filter</h2>
      {conditions.length === 0 ? (
        <p className="hint">
          Nothing is left out. <span className="facets-hint">Choose below what to keep to.</span>
        </p>
      ) : (
        <>
          <ul className="flow chips">{conditions.map(chip)}</ul>
          <button type="button" onClick={() => onChange({})}>
            Take all away
          </button>
        </>
      )}
      <details className="facets" open={isWide}>
        <summary>Set conditions</summary>
        {own.filter(({ key }) => COMMON.includes(key)).map(field)}
        <details className="fold">
          <summary>More conditions</summary>
          {own.filter(({ key }) => !COMMON.includes(key)).map(field)}
        </details>
      </details>
    </section>
  );
}
