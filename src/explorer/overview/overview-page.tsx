import { lazy, Suspense } from 'react';
import { Link } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { SearchBox } from '../filter/search-box.tsx';
import { OverviewDocument, type OverviewQuery } from '../gql/graphql.ts';
import { countText, momentText, numberText } from '../labels/dates.ts';
import { QueryResult } from '../layout/notices.tsx';
import { PageHeading, site } from '../layout/page-frame.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { GapList } from './gap-list.tsx';
import { MeetingCalendar } from './meeting-calendar.tsx';

/** Kept out of the first view's script, since the library is large. */
const QuestionList = lazy(async () => ({ default: (await import('./question-list.tsx')).QuestionList }));

/** The start page: what is here, how complete and how fresh it is, and ways into it. */
export function OverviewPage() {
  const query = useGraphQL(OverviewDocument, {});
  return (
    <div className="overview">
      <PageHeading title="Who raised what, and where it is written" />
      <p className="lead">
        {site.about !== '' ? (
          <bdi>{site.about}</bdi>
        ) : (
          <>
            Points that States and other actors made at meetings. Each has an author, a meeting, a theme and a
            source that you can read.
            {query.data !== undefined && <Instruments {...query.data.instruments} />}
          </>
        )}
      </p>
      <div className="overview-search">
        <SearchBox label="Find a theme, an actor or a meeting" placeholder="Theme, actor or meeting" />
      </div>
      <QueryResult query={query} minHeight="12rem">
        {({ dataset }) => <Figures counts={dataset.counts} />}
      </QueryResult>
      <h2>Questions to begin with</h2>
      <ul className="questions bullets">
        {Object.entries(questions).map(([href, label]) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
      <Suspense fallback={<div className="question-library" />}>
        <QuestionList />
      </Suspense>
      <h2>Meetings, and what is known of them</h2>
      <MeetingCalendar />
      <QueryResult query={query} minHeight="12rem">
        {({ dataset }) => (
          <>
            <h2>How complete each review cycle is</h2>
            <CoverageTable coverage={dataset.coverage} />
            <h2>What is known to be missing</h2>
            <GapList gaps={dataset.gaps} />
            <h2>How fresh it is</h2>
            <p>
              Dataset version {dataset.version}, published {momentText(dataset.loadedAt)}. Each citation names
              the version.
            </p>
          </>
        )}
      </QueryResult>
    </div>
  );
}

/** How many instruments are named at most: more would be no sentence. */
const MAX_NAMED = 6;

/** What the meetings are about, where that is few enough to say. */
const Instruments = ({ nodes, totalCount }: OverviewQuery['instruments']) =>
  totalCount > 0 && totalCount <= MAX_NAMED ? (
    <>
      {' '}
      Instruments: <bdi>{new Intl.ListFormat('en').format(nodes.map(({ name }) => name))}</bdi>.
    </>
  ) : null;

const questions = {
  '/matrix': 'Which themes were raised in which review cycle?',
  '/matrix?rows=actor&columns=cycle&filled=2': 'Who came back with points in more than one cycle?',
  '/matrix?rows=actor&columns=theme&actor-kind=stakeholder': 'Which organizations raised what?',
  '/matrix?rows=theme&columns=meeting-kind': 'What is raised at dialogues, and what at other meetings?',
  '/timeline?level=leaf': 'Since when has each theme been raised?',
  '/acts?act=recommendation': 'What was recommended, by whom, and where is it written?',
};

/** How much is here; each number links to what it counts. */
function Figures({ counts }: Pick<OverviewQuery['dataset'], 'counts'>) {
  const of = (...types: string[]) =>
    counts.reduce((sum, { type, count }) => (types.includes(type) ? sum + count : sum), 0);
  const figures = [
    {
      value: of('Recommendation', 'Intervention'),
      label: `acts, ${countText(of('Recommendation'), 'recommendation')} among them`,
      href: '/acts',
    },
    { value: of('Meeting'), label: 'meetings', href: '/meetings' },
    {
      value: of('Stakeholder', 'Person', 'Collective'),
      label: 'organizations, persons and groups',
      href: '/actors',
    },
    { value: of('State'), label: 'States', href: '/actors' },
    { value: of('Theme'), label: 'themes', href: '/themes' },
    { value: of('Source'), label: 'sources', href: '/sources' },
  ];
  return (
    <ul className="figures columns">
      {figures.map(({ value, label, href }) => (
        <li key={label}>
          <Link href={href}>
            <strong>{numberText(value)}</strong> <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
