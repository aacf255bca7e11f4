import { useState } from 'react';
import { type Facet, type Filter, facets } from '../address/facets.ts';
import { isList, valuesOf, withoutValue, withValue } from '../address/filter-in-address.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { FilterChoicesDocument } from '../gql/graphql.ts';
import { facetHints, facetLabels } from '../labels/terms.ts';
import { Text, text } from '../messages/text.ts';
import { FacetField } from './facet-field.tsx';
import { valueText } from './sentence.ts';
import type { FilterNames } from './use-names.ts';
import { isWidening, useWidening } from './use-widening.ts';

/** The common conditions; the others are in a closed section below. */
const COMMON = ['themes', 'actors', 'actorKinds', 'cycles', 'meetingKinds', 'instruments', 'actKinds'];

/** The filter: the conditions that are set, as removable chips, and fields to set more. */
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
  const field = (facet: Facet) => {
    const hint = facetHints[facet.key];
    return (
      <details key={facet.key} className="facet" name="facet">
        <summary>
          {facetLabels[facet.key]}
          {isList(facet) && filter[facet.key] != null && (
            <small> {text('filter.count', { count: valuesOf(filter, facet).length })}</small>
          )}
        </summary>
        <div className="facet-field">
          {hint !== undefined && <p className="hint">{hint}</p>}
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
              {facetHints[box.key]}
            </label>
          ))}
        </div>
      </details>
    );
  };
  const chip = ({ facet, value }: { facet: Facet; value: string | boolean }) => {
    const isUnknown = named.unknown.includes(String(value));
    const words = valueText(facet, value, named.names);
    const label = facetLabels[facet.key];
    return (
      <li key={`${facet.key} ${value}`} className={isUnknown ? 'chip chip-unknown' : 'chip'}>
        <span>
          <Text id="filter.chip" label={<small>{label}</small>} value={<bdi>{words}</bdi>} />
          {isUnknown && ` ${text('filter.unknownId')}`}
        </span>
        <button
          type="button"
          aria-label={text('filter.remove', { label, value: words })}
          onClick={() => onChange(withoutValue(filter, facet, value))}
        >
          ×
        </button>
      </li>
    );
  };
  const conditions = facets.flatMap((facet) => valuesOf(filter, facet).map((value) => ({ facet, value })));
  return (
    <section className="filter" aria-label={text('filter.title')}>
      <h2>{text('filter.title')}</h2>
      {conditions.length === 0 ? (
        <p className="hint">
          {text('filter.none')} <span className="facets-hint">{text('filter.choose')}</span>
        </p>
      ) : (
        <>
          <ul className="flow chips">{conditions.map(chip)}</ul>
          <button type="button" onClick={() => onChange({})}>
            {text('filter.clear')}
          </button>
        </>
      )}
      <details className="facets" open={isWide}>
        <summary>{text('filter.set')}</summary>
        {own.filter(({ key }) => COMMON.includes(key)).map(field)}
        <details className="fold">
          <summary>{text('filter.more')}</summary>
          {own.filter(({ key }) => !COMMON.includes(key)).map(field)}
        </details>
      </details>
    </section>
  );
}
