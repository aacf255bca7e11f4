import { useEffect, useState } from 'react';
import type { Filter } from '../address/facets.ts';
import { Link } from '../address/location.tsx';
import { AskFailure, ask, type Failure } from '../api/ask.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type ActPageFragment, ActsDocument, type AdvanceOrder } from '../gql/graphql.ts';
import { daysText, numberText } from '../labels/dates.ts';
import { actKinds } from '../labels/terms.ts';
import { Answered, Empty, FailureNotice } from '../layout/notices.tsx';
import { EvidenceList } from './evidence.tsx';

type Row = ActPageFragment['edges'][number];

/** The acts under a filter, with their evidence, a page after the other. Each is the whole of what one has to cite. */
export function ActList({
  where,
  sort = 'NEWEST_FIRST',
  first = 20,
  headingLevel = 3,
}: {
  where: Filter;
  sort?: AdvanceOrder;
  first?: number;
  headingLevel?: 2 | 3;
}) {
  const variables = { where, sort, first, after: null };
  const asked = useAnswer(ActsDocument, variables);
  return (
    <Answered asked={asked} room="20rem">
      {({ advances }) =>
        advances.totalCount === 0 ? (
          <Empty title="No act matches.">
            <p>Take a condition away, or choose a broader theme.</p>
          </Empty>
        ) : (
          <Pages key={JSON.stringify(variables)} {...{ where, sort, first, headingLevel }} page={advances} />
        )
      }
    </Answered>
  );
}

function Pages({
  where,
  sort,
  first,
  headingLevel,
  page,
}: {
  where: Filter;
  sort: AdvanceOrder;
  first: number;
  headingLevel: 2 | 3;
  page: ActPageFragment;
}) {
  const [pages, setPages] = useState([page]);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => setPages([page]), [page]);
  const last = pages.at(-1) ?? page;
  const rows = pages.flatMap(({ edges }) => edges);
  const more = async () => {
    setAsking(true);
    setFailure(undefined);
    try {
      const after = last.pageInfo.endCursor;
      const { data } = await ask(ActsDocument, { where, sort, first: Math.max(first, 20), after });
      setPages([...pages, data.advances]);
    } catch (error) {
      if (!(error instanceof AskFailure)) throw error;
      setFailure(error.failure);
    }
    setAsking(false);
  };
  return (
    <>
      <p className="hint">
        {numberText(rows.length)} of {numberText(last.totalCount)} acts,{' '}
        {sort === 'NEWEST_FIRST' ? 'newest first' : 'oldest first'}
      </p>
      <ol className="acts">
        {rows.map((row) => (
          <ActCard key={row.node.id} row={row} headingLevel={headingLevel} />
        ))}
      </ol>
      {failure !== undefined && <FailureNotice failure={failure} again={more} />}
      {last.pageInfo.hasNextPage && failure === undefined && (
        <button type="button" disabled={isAsking} onClick={more}>
          {isAsking ? 'Asking …' : `Show more of the ${numberText(last.totalCount)} acts`}
        </button>
      )}
    </>
  );
}

/** One act: who, what, where, on which themes, and where it is written. */
function ActCard({ row: { node, actors, themes }, headingLevel }: { row: Row; headingLevel: 2 | 3 }) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="act">
      <Heading dir="auto">
        <Link href={`/acts/${node.id}`}>{node.wording === 'VERBATIM' ? `“${node.text}”` : node.text}</Link>
      </Heading>
      <p>
        <span className={`act-kind act-kind-${node.kind === 'RECOMMENDATION' ? 'recommendation' : 'other'}`}>
          {actKinds[node.kind]}
        </span>{' '}
        by <Actors actors={actors} />
      </p>
      {node.meeting !== null && (
        <p>
          <Link href={`/meetings/${node.meeting.id}`}>
            <bdi>{node.meeting.title}</bdi>
          </Link>
          , {daysText(node.meeting)}
          {node.meeting.cycle !== null && (
            <>
              {' '}
              (<bdi>{node.meeting.cycle.label}</bdi>)
            </>
          )}
        </p>
      )}
      <ul className="tags" aria-label="Themes">
        {themes.map(({ id, prefLabel }) => (
          <li key={id}>
            <Link href={`/themes/${id}`}>
              <bdi>{prefLabel}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <EvidenceList evidence={node.evidence} />
    </li>
  );
}

const ties = {
  DIRECT: '',
  ON_BEHALF: ' (was spoken for)',
  AFFILIATION: ' (speaker presented with it)',
} as const;

function Actors({ actors }: Pick<Row, 'actors'>) {
  return actors.map(({ actor, attribution, through }, place) => (
    <span key={`${actor.id} ${attribution}`}>
      {place > 0 && ', '}
      <Link href={`/actors/${actor.id}`}>
        <bdi>{actor.name}</bdi>
      </Link>
      {ties[attribution]}
      {through !== null && through.id !== actor.id && !actors.some((one) => one.actor.id === through.id) && (
        <>
          {' '}
          through <bdi>{through.name}</bdi>
        </>
      )}
    </span>
  ));
}
