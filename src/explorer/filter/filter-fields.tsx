import { useState } from 'react';
import { type Facet, type Filter, facets } from '../address/facets.ts';
import { isList, valuesOf, withoutValue, withValue } from '../address/filter-in-address.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { WhenIdle } from '../elements/when-idle.tsx';
import { FilterChoicesDocument } from '../gql/graphql.ts';
import { facetHints, facetLabels } from '../labels/terms.ts';
import { text } from '../messages/text.ts';
import { FacetField } from './facet-field.tsx';
import { isWidening, useWidening } from './use-widening.ts';

/** The common conditions; the others are in a closed section below. */
const COMMON = ['themes', 'actors', 'actorKinds', 'cycles', 'meetingKinds', 'instruments', 'actKinds'];

interface FieldsProps {
  filter: Filter;
  /** The conditions to set. */
  offered?: readonly Facet[] | undefined;
  onChange: (filter: Filter) => void;
}

/** The fields that set conditions of the filter: beside the picture, or on a narrow screen in a closed section above it. */
export function FilterFields(props: FieldsProps) {
  const [isWide] = useState(() => window.matchMedia('(min-width: 62rem)').matches);
  return (
    <section className="fields" aria-label={text('filter.title')}>
      <h2>{text('filter.title')}</h2>
      <details className="facets" open={isWide}>
        <summary>{text('filter.set')}</summary>
        <WhenIdle>{() => <Fields {...props} />}</WhenIdle>
      </details>
    </section>
  );
}

function Fields({ filter, offered = facets, onChange }: FieldsProps) {
  const { data: choices } = useGraphQL(FilterChoicesDocument, {});
  const widening = useWidening(filter);
  const own = offered.filter((facet) => !isWidening(facet));
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
  return (
    <>
      {own.filter(({ key }) => COMMON.includes(key)).map(field)}
      <details className="fold">
        <summary>{text('filter.more')}</summary>
        {own.filter(({ key }) => !COMMON.includes(key)).map(field)}
      </details>
    </>
  );
}
