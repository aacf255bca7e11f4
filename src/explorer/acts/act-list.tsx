import { EntityLink } from '../address/entity-link.tsx';
import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { usePages } from '../api/use-query-state.ts';
import { type ActPageFragment, ActsDocument, type AdvanceOrder, type AdvanceWhere } from '../gql/graphql.ts';
import { dateText, numberText } from '../labels/dates.ts';
import { actKinds, attributions } from '../labels/terms.ts';
import { MoreButton, Notice, QueryResult } from '../layout/notices.tsx';
import { Text, text } from '../messages/text.ts';
import { EvidenceList } from './evidence.tsx';

type Row = ActPageFragment['edges'][number];

const PAGE_SIZE = 20;

/** The acts that a filter selects, with their evidence, page by page: everything needed to cite them. */
export function ActList({
  where,
  sort = 'NEWEST_FIRST',
  first = PAGE_SIZE,
  headingLevel = 3,
}: {
  where: AdvanceWhere;
  sort?: AdvanceOrder;
  /** Length of the first page. */
  first?: number;
  headingLevel?: 2 | 3;
}) {
  const pages = usePages(['acts', where, sort, first], async (after, signal) => {
    const variables = { where, sort, first: after === null ? first : PAGE_SIZE, after };
    return (await fetchGraphQL(ActsDocument, variables, signal)).advances;
  });
  return (
    <QueryResult query={pages} shape="list" minHeight="100vh">
      {([page, ...more]) => {
        if (page === undefined || page.totalCount === 0)
          return (
            <Notice title={text('acts.none')}>
              <p>{text('acts.noneText')}</p>
            </Notice>
          );
        const rows = [page, ...more].flatMap(({ edges }) => edges);
        return (
          <>
            <p className="hint">
              {text(sort === 'NEWEST_FIRST' ? 'acts.shownNewest' : 'acts.shownOldest', {
                shown: numberText(rows.length),
                total: page.totalCount,
              })}
            </p>
            <ol className="acts">
              {rows.map((row) => (
                <ActCard key={row.node.id} row={row} headingLevel={headingLevel} />
              ))}
            </ol>
            <MoreButton {...pages} />
          </>
        );
      }}
    </QueryResult>
  );
}

/** One act: who, what, where, on which themes, and its sources. */
export function ActCard({
  row: { node, actors, themes },
  headingLevel,
}: {
  row: Row;
  headingLevel: 2 | 3 | 4;
}) {
  const Heading = `h${headingLevel}` as const;
  const { id, kind, name, wording, date, meeting, partOf, evidence } = node;
  return (
    <li className="act">
      <Heading dir="auto" lang={wording === 'PARAPHRASE' ? 'en' : undefined}>
        <EntityLink
          type="Act"
          to={{ id, name: wording === 'VERBATIM' ? text('quoted', { text: name }) : name }}
        />
      </Heading>
      <p>
        <Text
          id="acts.by"
          kind={
            <mark className={kind === 'RECOMMENDATION' ? 'recommendation' : undefined}>{actKinds[kind]}</mark>
          }
          actors={<Actors actors={actors} />}
        />
      </p>
      {meeting !== null && (
        <p>
          <EntityLink type="Meeting" to={meeting} />, {dateText(date)}
          {meeting.cycle !== null && (
            <>
              , <bdi>{meeting.cycle.name}</bdi>
            </>
          )}
        </p>
      )}
      {partOf !== null && (
        <p>
          <Text id="acts.partOf" text={<EntityLink type="Resolution" to={partOf} />} />
        </p>
      )}
      <ul className="flow" aria-label={text('acts.themes')}>
        {themes.map((theme) => (
          <li key={theme.id}>
            <EntityLink type="Theme" to={theme} />
          </li>
        ))}
      </ul>
      <EvidenceList evidence={evidence} />
    </li>
  );
}

function Actors({ actors }: Pick<Row, 'actors'>) {
  const ids = new Set(actors.map(({ actor }) => actor.id));
  return actors.map(({ actor, attribution, through }, index) => {
    const link = <EntityLink type="Actor" to={actor} />;
    const credited =
      attribution === 'DIRECT' ? (
        link
      ) : (
        <Text id="acts.actor" actor={link} attribution={attributions[attribution]} />
      );
    return (
      <span key={`${actor.id} ${attribution}`}>
        {index > 0 && ', '}
        {through === null || ids.has(through.id) ? (
          credited
        ) : (
          <Text id="acts.through" actor={credited} through={<bdi>{through.name}</bdi>} />
        )}
      </span>
    );
  });
}
