import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { EntityLink } from '../address/entity-link.tsx';
import { go, isEmbedded } from '../address/location.tsx';
import { TreatyStatusOfDocument } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { regionalGroups } from '../labels/terms.ts';
import { treatyActionDownloads } from '../layout/downloads.ts';
import { QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { sourcesText } from '../layout/picture-sources.ts';
import { ViewActions } from '../layout/view-actions.tsx';
import { Text, text } from '../messages/text.ts';
import { ActionsPanel } from './actions-panel.tsx';
import { Completeness, Sources, WithoutGroup } from './completeness.tsx';
import { MapKey } from './map/map-key.tsx';
import { type Mark, markedStates } from './map/map-marks.ts';
import { mapNotes } from './map/map-notes.ts';
import { mapDrawing } from './map/map-picture.ts';
import { loadWorld, worldMap } from './map/world.ts';
import { WorldMap } from './map/world-map.tsx';
import { OverTime } from './over-time.tsx';
import { publishedCounts } from './status/parties-over-time.ts';
import { rowsOfGroup, rowsWithStatus, sourcesOf, statusOf, totalsOf } from './status/standings.ts';
import { countsText, incompleteText, standingText } from './status/status-words.ts';
import { statuses } from './status/treaty-settings.ts';
import type { Standings, TreatyInstrument } from './status/use-standings.ts';
import type { useTreatySettings } from './status/use-treaty-settings.ts';
import { StatusTable } from './status-table.tsx';
import { TreatyControls } from './treaty-controls.tsx';

/** The status of States and organizations under an instrument: sentence, map, parties over time and table. */
export function TreatyStatusPage({
  rows,
  instruments,
  chosen,
  view: { settings, addressWith },
}: Standings & {
  /** The instrument on the map. */
  chosen: TreatyInstrument;
  view: ReturnType<typeof useTreatySettings>;
}) {
  const { regionalGroup, status, actor } = settings;
  const instrument = chosen.id;
  const inGroup = rowsOfGroup(rows, settings);
  const shown = rowsWithStatus(inGroup, { instrument, status });
  const states = useMemo(
    () => markedStates(rows, { instrument, regionalGroup, status }),
    [rows, instrument, regionalGroup, status],
  );
  const world = useQuery({
    queryKey: ['world map'],
    queryFn: loadWorld,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const map = useMemo(
    () =>
      world.data &&
      worldMap(
        world.data,
        rows.flatMap(({ iso3 }) => iso3 ?? []),
      ),
    [world.data, rows],
  );
  const organizations = inGroup.filter((row) => row.iso3 === null && statusOf(row, instrument) !== 'UNKNOWN');
  const used = new Set<Mark>([...[...states.values()].map(({ mark }) => mark), 'NONE']);
  const open = rows.find(({ id }) => id === actor);
  const counts = countsText(inGroup, instrument);
  const scope = regionalGroup === null ? 'treaties.scope' : 'treaties.scopeOfGroup';
  const group = regionalGroup === null ? '' : regionalGroups[regionalGroup];
  const sentence = text('extent.sentence', {
    scope: text(scope, { instrument: chosen.name, group }),
    extent: counts,
  });
  const totals = totalsOf(inGroup, instrument);
  const sources = sourcesOf(inGroup, instrument);
  const drawing =
    map &&
    (() =>
      mapDrawing({
        map,
        states,
        keyWords: Object.fromEntries(
          [...used].map((mark) => {
            const label = text(`treatyStatus.${mark}`);
            const isStatus = (statuses as readonly Mark[]).includes(mark);
            const value = isStatus ? numberText(totals[mark as keyof typeof totals]) : '';
            return [mark, isStatus ? text('labelled', { label, value }) : label];
          }),
        ),
        organizations: organizations.map(({ name, standings }) => {
          const standing = standings.get(instrument);
          return standing === undefined
            ? name
            : text('labelled', { label: name, value: standingText(standing) });
        }),
        notes: [incompleteText(inGroup, instrument), ...mapNotes(map, rows)],
      }));
  return (
    <div className={open === undefined ? 'treaties' : 'treaties treaties-with-panel'}>
      <div>
        <PageHeading title={sentence}>
          <Text
            id="extent.sentence"
            scope={<Text id={scope} instrument={<mark>{chosen.name}</mark>} group={<mark>{group}</mark>} />}
            extent={<span className="extent">{counts}</span>}
          />
        </PageHeading>
        <ViewActions
          sentence={sentence}
          request={{
            document: TreatyStatusOfDocument,
            variables: { instrument, instruments: instruments.map(({ id }) => id), after: null },
          }}
          downloads={treatyActionDownloads(instrument, regionalGroup)}
          drawing={drawing}
          sources={async () => sourcesText(sources)}
        />
        {!isEmbedded && (
          <TreatyControls
            {...{ settings, instruments, instrument }}
            onChange={(changes) => go(addressWith(changes))}
          />
        )}
        <div className="treaty-picture">
          <QueryResult
            query={{ ...world, data: map, isPending: false, retry: world.refetch }}
            minHeight="30rem"
          >
            {(drawn) => (
              <WorldMap
                {...{ map: drawn, states, instrument }}
                selected={actor}
                label={text('treaties.mapLabel', { sentence })}
                onSelect={(id) => go(addressWith({ actor: id }))}
              />
            )}
          </QueryResult>
          <div>
            <MapKey {...{ rows: inGroup, instrument, status, used, addressWith }} />
            {organizations.length > 0 && (
              <>
                <h2>{text('treaties.organizations')}</h2>
                <ul>
                  {organizations.map((row) => {
                    const standing = row.standings.get(instrument);
                    return (
                      <li key={row.id}>
                        <EntityLink type="Actor" to={row} />
                        {standing !== undefined && <small>{standingText(standing)}</small>}
                      </li>
                    );
                  })}
                </ul>
              </>
            )}
            <Completeness rows={inGroup} instrument={chosen} />
          </div>
        </div>
        {map !== undefined && <p className="hint treaty-notes">{mapNotes(map, rows).join(' ')}</p>}
        <OverTime
          rows={inGroup}
          instrument={instrument}
          published={regionalGroup === null ? publishedCounts(chosen) : []}
        />
        <StatusTable
          {...{ instruments, instrument, addressWith }}
          rows={shown}
          total={rows.length}
          open={actor}
        />
        {regionalGroup !== null && <WithoutGroup rows={rows} />}
        <Sources sources={sources} />
        <p className="hint">{text('treaties.downloadNote')}</p>
      </div>
      {open !== undefined && (
        <ActionsPanel
          row={open}
          instruments={[chosen, ...instruments.filter(({ id }) => id !== instrument)]}
          onClose={() => go(addressWith({ actor: null }))}
        />
      )}
    </div>
  );
}
