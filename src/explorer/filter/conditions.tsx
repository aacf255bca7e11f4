import { type Facet, type Filter, facets } from '../address/facets.ts';
import { valuesOf, withoutValue } from '../address/filter-in-address.ts';
import { facetLabels } from '../labels/terms.ts';
import { Text, text } from '../messages/text.ts';
import { valueText } from './sentence.ts';
import type { FilterNames } from './use-names.ts';

/** The conditions of the filter that are set, each of which can be removed. They stay in sight above the picture. */
export function Conditions({
  filter,
  named,
  onChange,
}: {
  filter: Filter;
  named: FilterNames;
  onChange: (filter: Filter) => void;
}) {
  const chip = ({ facet, value }: { facet: Facet; value: string | boolean }) => {
    const isUnknown = named.unknown.includes(String(value));
    const words = valueText(facet, value, named.names);
    const label = facetLabels[facet.key];
    return (
      <li key={`${facet.key} ${value}`} className={isUnknown ? 'chip chip-unknown' : 'chip'} title={words}>
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
  if (conditions.length === 0)
    return (
      <div className="conditions">
        <p className="hint">{text('filter.none')}</p>
      </div>
    );
  return (
    <section className="conditions conditions-set" aria-label={text('filter.conditions')}>
      <strong>{text('filter.conditionCount', { count: conditions.length })}</strong>
      <ul className="chips">{conditions.map(chip)}</ul>
      <button type="button" onClick={() => onChange({})}>
        {text('filter.clear')}
      </button>
    </section>
  );
}
