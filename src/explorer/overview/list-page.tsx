import { EntityLink } from '../address/entity-link.tsx';
import { addressOf, go, useAddress } from '../address/location.tsx';
import { searchByName } from '../api/search-by-name.ts';
import { usePages } from '../api/use-query-state.ts';
import { numberText } from '../labels/dates.ts';
import { toldApart } from '../labels/offered.ts';
import { type ListedType, listedTypes } from '../labels/terms.ts';
import { MoreButton, Notice, QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { language, text } from '../messages/text.ts';
import { SearchForm } from './search-form.tsx';

const PAGE_SIZE = 100;

/** All entities of a type by name, or those that a search by name finds. */
export function ListPage({ type }: { type: ListedType }) {
  const title = listedTypes[type];
  const { path, parameters } = useAddress();
  const wanted = (parameters.get('name') ?? '').trim();
  const pages = usePages(['names', type, wanted, language()], (after, signal) =>
    searchByName(type, wanted, { first: PAGE_SIZE, after }, signal),
  );
  return (
    <>
      <PageHeading title={title} />
      <SearchForm
        label={text('names.contains')}
        name="name"
        text={wanted}
        onSearch={(name) => go(addressOf(path, new URLSearchParams(name === '' ? {} : { name })))}
      />
      <QueryResult query={pages} shape="list" minHeight="100vh">
        {(loaded) => {
          const entities = toldApart(loaded.flatMap((page) => page.nodes));
          if (entities.length === 0)
            return (
              <Notice title={text('names.none', { text: wanted })}>
                <p>{text('names.noneText')}</p>
              </Notice>
            );
          return (
            <div className="found-place">
              <p className="hint" role="status">
                {text('names.shown', {
                  shown: numberText(entities.length),
                  total: numberText(loaded[0]?.totalCount ?? 0),
                })}
              </p>
              <ul className="found rows">
                {entities.map((entity) => (
                  <li key={entity.id}>
                    <EntityLink type={entity.type} to={entity} />{' '}
                    <small>
                      <bdi>{entity.note}</bdi>
                    </small>
                  </li>
                ))}
              </ul>
              <MoreButton {...pages} />
            </div>
          );
        }}
      </QueryResult>
    </>
  );
}
