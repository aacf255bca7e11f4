import { useMemo } from 'react';
import { useGraphQL } from '../../api/use-query-state.ts';
import {
  AllUptakesDocument,
  FollowUpCodedDocument,
  type FollowUpCodedQuery,
  MeetingsInCycleDocument,
  UptakesOnThemeDocument,
} from '../../gql/graphql.ts';
import { numberText } from '../../labels/dates.ts';
import { ErrorNotice, MoreButton, Notice, QueryResult } from '../../layout/notices.tsx';
import { SidePanel } from '../../layout/side-panel.tsx';
import { text } from '../../messages/text.ts';
import type { LineageView } from '../texts/lineage-address.ts';
import { LineageFrame } from '../texts/lineage-frame.tsx';
import { type Stage, stages } from '../texts/stages.ts';
import { StepList } from '../texts/step-list.tsx';
import { type Uptake, type UptakeText, uptakesIn, useAllUptakes } from './all-uptakes.ts';
import { ChainList } from './chain-list.tsx';
import { chainsOf } from './chains.ts';
import type { StageCount } from './ribbon-layout.ts';
import { RibbonPicture, ribbonDrawing } from './ribbon-picture.tsx';
import { useIds } from './use-ids.ts';
import { WholeFlowControls } from './whole-flow-controls.tsx';

/** All uptakes: from which stages to which, and the chains that they make. */
export function WholeFlow({ view }: { view: LineageView }) {
  const { settings, change } = view;
  const { pages, isLoading } = useAllUptakes();
  const all = useMemo(() => uptakesIn(pages.data ?? []), [pages.data]);
  const coded = useGraphQL(FollowUpCodedDocument, {});
  const theme = useIds(UptakesOnThemeDocument, settings.theme === null ? null : { theme: settings.theme });
  const meetings = useIds(
    MeetingsInCycleDocument,
    settings.cycle === null ? null : { cycle: settings.cycle },
  );
  const node = theme.first?.node;
  const named = node?.__typename === 'Theme' ? node : null;
  const uptakes = useMemo(() => {
    const isAt = ({ meeting }: UptakeText) => meeting !== null && meetings.ids?.has(meeting) === true;
    return all.filter(
      ({ id, earlier, later }) =>
        (settings.theme === null || theme.ids?.has(id) === true) &&
        (settings.cycle === null || isAt(earlier) || isAt(later)),
    );
  }, [all, theme.ids, meetings.ids, settings.theme, settings.cycle]);
  const counts = useMemo(() => countsOf(uptakes), [uptakes]);
  const chains = useMemo(() => chainsOf(uptakes), [uptakes]);
  const cycle = coded.data?.dataset.coverage.find((one) => one.cycle.id === settings.cycle);
  const title =
    pages.data === undefined || coded.data === undefined || theme.isPending || meetings.isPending
      ? text('lineage.wholeLead')
      : sentenceOf(uptakes, {
          theme: named?.name,
          cycle: cycle?.cycle.name,
          ...meetingsOf(coded.data, cycle),
        });
  const { from, to } = settings;
  const total = pages.data?.[0]?.totalCount ?? 0;
  return (
    <LineageFrame
      view={view}
      title={title}
      request={{ document: AllUptakesDocument, variables: { after: null } }}
      downloads={[]}
      drawing={counts.length === 0 ? undefined : () => ribbonDrawing(counts)}
      panel={
        from !== null &&
        to !== null && (
          <RibbonPanel {...{ uptakes, from, to }} key={`${from} ${to}`} onClose={() => change({})} />
        )
      }
    >
      <WholeFlowControls
        {...{ settings, change }}
        theme={named}
        cycles={coded.data?.dataset.coverage.map((one) => one.cycle) ?? []}
      />
      <QueryResult query={pages} minHeight="30rem">
        {() => (
          <>
            {isLoading && (
              <p className="hint" role="status">
                {text('lineage.loading', { shown: numberText(all.length), total: numberText(total) })}
              </p>
            )}
            {!isLoading && <MoreButton {...pages} />}
            {theme.error !== null || meetings.error !== null ? (
              <ErrorNotice
                error={(theme.error ?? meetings.error) as Error}
                retry={theme.error === null ? meetings.retry : theme.retry}
              />
            ) : theme.isPending || meetings.isPending ? (
              <p className="hint" role="status">
                {text('loading')}
              </p>
            ) : counts.length === 0 ? (
              <Notice title={text('lineage.none')}>
                <p>{text('lineage.noneText')}</p>
              </Notice>
            ) : (
              <>
                <FollowUp uptakes={uptakes} />
                <RibbonPicture counts={counts} open={{ from, to }} onOpen={change} />
                <p className="hint">{text('lineage.flowNote')}</p>
                <ChainList chains={chains} />
              </>
            )}
          </>
        )}
      </QueryResult>
    </LineageFrame>
  );
}

/** How many uptakes lead from each stage to each, in the order of stages; only pairs that have any. */
const countsOf = (uptakes: readonly Uptake[]): StageCount[] =>
  stages.flatMap((from) =>
    stages.flatMap((to) => {
      const count = uptakes.filter(
        ({ earlier, later }) => earlier.stage === from && later.stage === to,
      ).length;
      return count === 0 ? [] : [{ from, to, count }];
    }),
  );

/** How many meetings there are, of a cycle or of all, and of how many the follow-up is coded. */
const meetingsOf = (
  { meetings, coded }: FollowUpCodedQuery,
  cycle: FollowUpCodedQuery['dataset']['coverage'][number] | undefined,
) =>
  cycle === undefined
    ? { meetings: meetings.totalCount, coded: coded.totalCount }
    : { meetings: cycle.meetings, coded: cycle.uptakesSurveyed };

function sentenceOf(
  uptakes: readonly Uptake[],
  {
    theme,
    cycle,
    meetings,
    coded,
  }: { theme: string | undefined; cycle: string | undefined; meetings: number; coded: number },
): string {
  const number = (end: 'earlier' | 'later') => new Set(uptakes.map((one) => one[end].id)).size;
  const form =
    theme === undefined ? (cycle === undefined ? 'all' : 'cycle') : cycle === undefined ? 'theme' : 'both';
  return text('lineage.wholeSentence', {
    form,
    theme: theme ?? '',
    cycle: cycle ?? '',
    uptakes: uptakes.length,
    earlier: number('earlier'),
    later: number('later'),
    meetings,
    coded: numberText(coded),
  });
}

/** How many of the texts shown may have been taken up by more. */
function FollowUp({ uptakes }: { uptakes: readonly Uptake[] }) {
  const texts = new Map(
    uptakes.flatMap(({ earlier, later }) => [earlier, later].map((one) => [one.id, one] as const)),
  );
  const followed = [...texts.values()].filter((one) => one.canBeTakenUp);
  const coded = followed.filter(({ isFollowUpCoded }) => isFollowUpCoded).length;
  return (
    <p className="hint">
      {text('lineage.followUpOf', {
        coded: numberText(coded),
        texts: followed.length,
        uncoded: followed.length - coded,
      })}
    </p>
  );
}

function RibbonPanel({
  uptakes,
  from,
  to,
  onClose,
}: {
  uptakes: readonly Uptake[];
  from: Stage;
  to: Stage;
  onClose: () => void;
}) {
  const own = uptakes.filter(({ earlier, later }) => earlier.stage === from && later.stage === to);
  const title = text('lineage.ribbon', {
    from: text(`stage.${from}`),
    to: text(`stage.${to}`),
    count: own.length,
  });
  return (
    <SidePanel label={text('lineage.ribbonPanel')} title={title} onClose={onClose}>
      <StepList
        steps={own.map(({ id, kind, verb, earlier, later }) => ({
          id,
          step: { kind, verb },
          earlier,
          later,
          evidence: undefined,
        }))}
      />
    </SidePanel>
  );
}
