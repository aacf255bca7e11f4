import { useEffect, useMemo } from 'react';
import { go } from '../address/location.tsx';
import { AddressNotices, Notice, QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { text } from '../messages/text.ts';
import { useStandings } from './status/use-standings.ts';
import { useTreatySettings } from './status/use-treaty-settings.ts';
import { TreatyStatusPage } from './treaty-status-page.tsx';
import './treaties.css';

/** Who is party to which instrument, as a map and a table. */
export function TreatiesView() {
  const view = useTreatySettings();
  const query = useStandings();
  const instruments = query.data?.instruments ?? [];
  const wanted = view.settings.instrument;
  const chosen = instruments.find(({ id }) => id === wanted) ?? instruments[0];
  const stated = chosen && view.addressWith({ instrument: chosen.id });
  // What is copied or bookmarked then keeps its meaning when the data changes.
  useEffect(() => {
    if (wanted === null && stated !== undefined) go(stated, { replace: true });
  }, [wanted, stated]);
  const problems = useMemo(() => {
    if (wanted === null || chosen === undefined || chosen.id === wanted) return view.problems;
    const expected = text('address.oneOf', { values: instruments.map(({ id }) => id).join(', ') });
    return [...view.problems, { at: 'instrument', expected, found: wanted }];
  }, [view.problems, wanted, chosen, instruments]);
  return (
    <>
      <AddressNotices problems={problems} sharedVersion={view.sharedVersion} />
      {chosen === undefined && <PageHeading title={text('treaties.title')} />}
      <QueryResult query={query} minHeight="60rem">
        {(standings) =>
          chosen === undefined ? (
            <Notice title={text('treaties.noInstrument')}>
              <p>{text('treaties.noInstrumentText')}</p>
            </Notice>
          ) : (
            <TreatyStatusPage {...standings} chosen={chosen} view={view} />
          )
        }
      </QueryResult>
    </>
  );
}
