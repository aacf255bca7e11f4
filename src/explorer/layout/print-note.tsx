import { useEffect, useState } from 'react';
import { useAddress } from '../address/location.tsx';
import { useDatasetVersion } from '../api/query-client.ts';
import { dateText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import { site } from './site.ts';

/** On paper only: the site, the dataset version, the address and the day of printing. */
export function PrintNote() {
  const version = useDatasetVersion();
  useAddress();
  const [day, setDay] = useState(today);
  useEffect(() => {
    const renew = () => setDay(today());
    window.addEventListener('beforeprint', renew);
    return () => window.removeEventListener('beforeprint', renew);
  }, []);
  const url = new URL(window.location.href);
  if (version > 0) url.searchParams.set('version', String(version));
  return (
    <p className="print-only print-note">
      {text('picture.origin', {
        ...{ site: site.title, version, address: url.href },
        day: dateText({ earliest: day, latest: day, precision: 'DAY', asWritten: day }),
      })}
    </p>
  );
}

const today = () => new Date().toISOString().slice(0, 10);
