import { useState } from 'react';
import { type Facet, type Filter, facets } from '../address/facets.ts';
import { isList, valuesOf, withoutValue } from '../address/filter-in-address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { FilterChoicesDocument } from '../gql/graphql.ts';
import { valueText } from '../labels/sentence.ts';
import { FacetField } from './facet-field.tsx';
import type { FilterNames } from './use-names.ts';

/** Conditions that most questions need; the others stand folded below. */
const FIRST = ['themes', 'actors', 'actorKinds', 'cycles', 'meetingKinds', 'instruments', 'actKinds'];

/** The filter: what is set, as chips that can be taken away one by one, and fields to set more. */
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
  const { data: choices } = useAnswer(FilterChoicesDocument, {});
  const field = (facet: Facet) => (
    <details key={facet.key} className="facet" name="facet">
      <summary>
        {facet.label}
        <SetCount count={isList(facet) ? valuesOf(filter, facet).length : 0} />
      </summary>
      <div className="facet-field">
        {facet.hint !== undefined && <p className="hint">{facet.hint}</p>}
        <FacetField {...{ facet, filter, choices, onChange }} />
      </div>
    </details>
  );
  const chips = facets.flatMap((facet) => valuesOf(filter, facet).map((value) => ({ facet, value })));
  return (
    <section className="filter" aria-label="Filter">
      <h2>Filter</h2>
      {chips.length === 0 ? (
        <p className="hint">
          Nothing is left out. <span className="facets-hint">Choose below what to keep to.</span>
        </p>
      ) : (
        <>
          <ul className="chips">
            {chips.map(({ facet, value }) => (
              <Chip
                key={`${facet.key} ${value}`}
                label={facet.label}
                value={valueText(facet, value, named.names)}
                isUnknown={named.unknown.includes(String(value))}
                onRemove={() => onChange(withoutValue(filter, facet, value))}
              />
            ))}
          </ul>
          <button type="button" className="quiet" onClick={() => onChange({})}>
            Take all away
          </button>
        </>
      )}
      <details className="facets" open={isWide}>
        <summary>Set conditions</summary>
        {facets.filter(({ key }) => FIRST.includes(key)).map(field)}
        <details className="more-facets">
          <summary>More conditions</summary>
          {facets.filter(({ key }) => !FIRST.includes(key)).map(field)}
        </details>
      </details>
    </section>
  );
}

const SetCount = ({ count }: { count: number }) =>
  count === 0 ? null : <span className="set-count">{count} set</span>;

function Chip({
  label,
  value,
  isUnknown,
  onRemove,
}: {
  label: string;
  value: string;
  isUnknown: boolean;
  onRemove: () => void;
}) {
  return (
    <li className={isUnknown ? 'chip chip-unknown' : 'chip'}>
      <span>
        <span className="chip-label">{label}: </span>
        <bdi>{value}</bdi>
        {isUnknown && ' (nothing has this id)'}
      </span>
      <button type="button" aria-label={`Take away ${label}: ${value}`} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
