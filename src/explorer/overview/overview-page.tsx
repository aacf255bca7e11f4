import { lazy, Suspense } from 'react';
import { inAddress } from '../address/codecs.ts';
import { Link } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { SearchBox } from '../filter/search-box.tsx';
import { type Bucket, OverviewDocument, type OverviewQuery } from '../gql/graphql.ts';
import { momentText, numberText } from '../labels/dates.ts';
import { QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { site } from '../layout/site.ts';
import { useUsualPeriod } from '../layout/stated-period.tsx';
import { listText, Text, text } from '../messages/text.ts';
import { CoverageTable } from './coverage-table.tsx';
import { GapList } from './gap-list.tsx';
import { MeetingCalendar } from './meeting-calendar.tsx';

/** Not in the script of the first view, since the library is large. */
const QuestionList = lazy(async () => ({ default: (await import('./question-list.tsx')).QuestionList }));

/** The start page: what the data contains, how complete and how recent it is, and links into it. */
export function OverviewPage() {
  const query = useGraphQL(OverviewDocument, {});
  const questions = questionsBy(useUsualPeriod() ?? 'CYCLE');
  return (
    <div className="overview">
      <PageHeading title={text('overview.title')} />
      <div className="overview-columns">
        <div>
          <p className="overview-lead">
            {site.about !== '' ? (
              <bdi>{site.about}</bdi>
            ) : (
              <>
                {text('overview.lead')}{' '}
                {query.data !== undefined && <Instruments {...query.data.instruments} />}
              </>
            )}
          </p>
          <div className="overview-search">
            <SearchBox label={text('overview.search')} placeholder={text('overview.searchPlaceholder')} />
          </div>
          <QueryResult query={query} minHeight="var(--figures)">
            {({ dataset }) => <Figures counts={dataset.counts} />}
          </QueryResult>
          <h2>{text('overview.questions')}</h2>
          <ul className="start-questions questions bullets">
            {questions.map(([href, label]) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
          <Suspense fallback={<div className="question-library" />}>
            <QuestionList />
          </Suspense>
        </div>
        <section>
          <h2>{text('overview.meetings')}</h2>
          <MeetingCalendar />
        </section>
      </div>
      <QueryResult query={query} shape="table" minHeight="60rem">
        {({ dataset }) => (
          <div className="overview-columns">
            <section>
              <h2>{text('overview.coverage')}</h2>
              <CoverageTable coverage={dataset.coverage} />
            </section>
            <section>
              <h2>{text('overview.gaps')}</h2>
              <GapList gaps={dataset.gaps} />
              <h2>{text('overview.fresh')}</h2>
              <p>
                {text('overview.freshText', {
                  version: dataset.version,
                  day: momentText(dataset.loadedAt),
                })}
              </p>
            </section>
          </div>
        )}
      </QueryResult>
    </div>
  );
}

/** Maximum number of instruments in a sentence. */
const MAX_NAMED = 6;

/** The instruments that meetings review, if there are few. */
const Instruments = ({ nodes, totalCount }: OverviewQuery['instruments']) =>
  totalCount > 0 && totalCount <= MAX_NAMED ? (
    <Text id="overview.instruments" list={<bdi>{listText(nodes.map(({ name }) => name))}</bdi>} />
  ) : null;

/** Addresses of views with the question that each answers, by the usual period. */
function questionsBy(period: Bucket): [href: string, label: string][] {
  const by = inAddress(period);
  return [
    [`/matrix?columns=${by}`, text('question.matrix', { period })],
    [`/matrix?rows=actor&columns=${by}&filled=2`, text('question.returning', { period })],
    ['/matrix?rows=actor&columns=theme&actor-kind=stakeholder', text('question.organizations')],
    ['/matrix?rows=theme&columns=meeting-kind', text('question.meetingKinds')],
    [`/timeline?level=leaf&bucket=${by}`, text('question.timeline')],
    ['/acts?act=recommendation', text('question.recommendations')],
    ['/compare', text('question.compare', { period })],
    ['/network?links=actor', text('question.network')],
    ['/lineage', text('question.lineage')],
    ['/gaps', text('question.gaps')],
    ['/treaties', text('question.treaties')],
  ];
}

/** The size of the data; each number links to what it counts. */
function Figures({ counts }: Pick<OverviewQuery['dataset'], 'counts'>) {
  const of = (...types: string[]) =>
    counts.reduce((sum, { type, count }) => (types.includes(type) ? sum + count : sum), 0);
  const recommendations = of('Recommendation');
  const figures = [
    { count: of('Recommendation', 'Intervention'), label: 'figure.acts', href: '/acts' },
    { count: of('Meeting'), label: 'figure.meetings', href: '/meetings' },
    { count: of('Stakeholder', 'Person', 'Collective'), label: 'figure.others', href: '/actors' },
    { count: of('State'), label: 'figure.states', href: '/actors' },
    { count: of('Theme'), label: 'figure.themes', href: '/themes' },
    { count: of('Source'), label: 'figure.sources', href: '/sources' },
  ] as const;
  return (
    <ul className="figures">
      {figures.map(({ count, label, href }) => (
        <li key={label}>
          <Link href={href}>
            <strong>{numberText(count)}</strong> <span>{text(label, { count, recommendations })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
