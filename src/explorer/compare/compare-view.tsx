import './compare.css';
import { type ReactNode, useEffect } from 'react';
import { EvidencePanel } from '../acts/evidence-panel.tsx';
import type { Filter } from '../address/facets.ts';
import { addressOf, go, isEmbedded, useAddress } from '../address/location.tsx';
import { narrowTo } from '../address/narrow-to.ts';
import { useView, type View } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import {
  ActorsComparedDocument,
  type AdvanceWhere,
  type Bucket,
  type CycleLevel,
  FilterChoicesDocument,
  PointsByLevelDocument,
  ThemesComparedDocument,
} from '../gql/graphql.ts';
import { pluralOf } from '../labels/terms.ts';
import { actDownloads, tableDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { MoreButton, Notice, QueryResult } from '../layout/notices.tsx';
import { sourcesOf } from '../layout/picture-sources.ts';
import { useUsualPeriod } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';
import { ChangeGroups } from './change-groups.tsx';
import { CompareControls } from './compare-controls.tsx';
import { comparisonDrawing } from './compare-picture.ts';
import { ComparedSide } from './compared-side.tsx';
import type { Comparison } from './comparison.ts';
import { type Comparable, namesTwoCycles, withTwoCycles } from './cycles-in-address.ts';
import { totalsText } from './groups.ts';
import { useCompareSettings } from './use-compare-settings.ts';
import { useComparison } from './use-comparison.ts';

const levelOf: Partial<Record<Bucket, CycleLevel>> = {
  CYCLE: 'SERIES',
  CONFERENCE_PERIOD: 'CONFERENCE_PERIOD',
  PHASE: 'PHASE',
};
const periodOf = { SERIES: 'CYCLE', CONFERENCE_PERIOD: 'CONFERENCE_PERIOD', PHASE: 'PHASE' } as const;

/** Two cycles side by side: which themes or actors are new, continued or dropped. */
export function CompareView() {
  const { path, parameters } = useAddress();
  const choices = useGraphQL(FilterChoicesDocument, {});
  const coverage = useGraphQL(PointsByLevelDocument, {});
  const period = useUsualPeriod();
  const acts = new Map(coverage.data?.dataset.coverage.map(({ cycle, acts }) => [cycle.id, acts]));
  const cycles = (choices.data?.reviewCycles.nodes ?? []).map((cycle) => ({
    ...cycle,
    acts: acts.get(cycle.id) ?? 0,
  }));
  const isKnown = choices.data !== undefined && coverage.data !== undefined && period !== null;
  const stated = isKnown ? withTwoCycles(parameters, cycles, levelOf[period] ?? 'SERIES') : null;
  const address = stated === null || namesTwoCycles(parameters) ? null : addressOf(path, stated);
  useEffect(() => {
    if (address !== null) go(address, { replace: true });
  }, [address]);
  if (isKnown && stated === null)
    return (
      <Notice title={text('compare.noCycles')}>
        <p>{text('compare.noCyclesText')}</p>
      </Notice>
    );
  if (isKnown && address === null) return <ComparedCycles cycles={cycles} />;
  return (
    <QueryResult<unknown> query={choices.error === null ? coverage : choices} minHeight="60rem">
      {() => null}
    </QueryResult>
  );
}

function ComparedCycles({ cycles }: { cycles: readonly Comparable[] }) {
  const view = useView();
  const { filter, open, setOpen } = view;
  const settings = useCompareSettings();
  const { first, second, compared } = settings;
  const request = { first, second, compared, where: filter, themeLevel: view.settings.level };
  const { query, pages } = useComparison(request);
  const nameOf = (id: string) => cycles.find((cycle) => cycle.id === id)?.name ?? id;
  const lead = text('compare.lead', {
    compared: pluralOf[compared],
    first: nameOf(first),
    second: nameOf(second),
  });
  const level = cycles.find(({ id }) => id === first)?.level ?? 'SERIES';
  const where = { first, second, where: filter, changes: null, after: null };
  return (
    <FilteredView
      {...{ view, lead }}
      finding={{
        text: query.data === undefined || query.error !== null ? '' : totalsText(query.data.groups),
        isPending: query.isPending,
        hasFailed: query.error !== null,
      }}
      sources={() => sourcesOf(inEither(filter, settings))}
      request={
        compared === 'THEME'
          ? { document: ThemesComparedDocument, variables: { ...where, themeLevel: view.settings.level } }
          : { document: ActorsComparedDocument, variables: where }
      }
      downloads={downloadsOf({ view, settings, level })}
      drawing={query.data && (() => comparisonDrawing(query.data as Comparison))}
      panel={open && <OpenPoints {...{ view, query, settings, nameOf }} />}
    >
      {!isEmbedded && <CompareControls {...{ view, settings, cycles, level }} />}
      <QueryResult query={query} shape="table" minHeight="40rem">
        {(comparison) => (
          <>
            <div className="columns compared-sides">
              {[comparison.first, comparison.second].map((side) => (
                <ComparedSide
                  key={side.cycle.id}
                  side={side}
                  isOpen={open?.row === null && open.column === side.cycle.id}
                  onOpen={() => setOpen({ row: null, column: side.cycle.id })}
                />
              ))}
            </div>
            {comparison.groups.every(({ total }) => total === 0) ? (
              <NothingFound {...comparison} />
            ) : (
              <ChangeGroups
                {...{ comparison, compared, open }}
                caption={text('table.caption', { lead })}
                onOpen={setOpen}
                moreOf={(change) => <MoreButton {...pages[change]} />}
              />
            )}
          </>
        )}
      </QueryResult>
    </FilteredView>
  );
}

/** The points of a row in one cycle, or of a cycle. A cycle is added to the filter's own cycles, as the comparison does. */
function OpenPoints({
  view: { filter, open, setOpen },
  query,
  settings: { compared },
  nameOf,
}: {
  view: View;
  query: ReturnType<typeof useComparison>['query'];
  settings: ReturnType<typeof useCompareSettings>;
  nameOf: (id: string) => string;
}) {
  const row = query.data?.groups.flatMap(({ rows }) => rows).find(({ id }) => id === open?.row);
  const members = [
    ...(open?.row == null ? [] : [{ dimension: compared, id: open.row, label: row?.name ?? open.row }]),
    ...(open?.column == null
      ? []
      : [{ dimension: 'PHASE' as const, id: open.column, label: nameOf(open.column) }]),
  ];
  return (
    <EvidencePanel
      title={members.map(({ label }) => label).join(', ')}
      where={narrowTo(filter, ...members)}
      onClose={() => setOpen(null)}
    />
  );
}

/** The filter that selects the points of both cycles. */
const inEither = (filter: Filter, { first, second }: { first: string; second: string }): AdvanceWhere => ({
  ...filter,
  cycles: [first, second],
  ...(filter.cycles != null && { AND: [{ cycles: filter.cycles }] }),
});

/** The points of both cycles, and the counts as a table. */
function downloadsOf({
  view: { filter, settings },
  settings: { first, second, compared },
  level,
}: {
  view: View;
  settings: ReturnType<typeof useCompareSettings>;
  level: CycleLevel;
}) {
  const where = inEither(filter, { first, second });
  const table = { rows: compared, columns: periodOf[level], themeLevel: settings.level, top: 200 };
  return [...tableDownloads(where, table), ...actDownloads(where)];
}

/** Why there is nothing: no meeting matches, nothing is coded yet, or nothing matches. */
function NothingFound({ first, second }: Comparison): ReactNode {
  const sides = [first, second];
  const why = sides.every(({ meetings }) => meetings.length === 0)
    ? 'noMeetings'
    : sides.every(({ coverage }) => coverage === 'NONE')
      ? 'notCodedYet'
      : sides.every(({ acts }) => acts === 0)
        ? 'noPoints'
        : sides.some(({ acts }) => (acts ?? 0) > 0)
          ? 'noRows'
          : 'noneFound';
  return (
    <Notice title={text(`compareEmpty.${why}`)}>
      <p>{text(`compareEmptyText.${why}`)}</p>
    </Notice>
  );
}
