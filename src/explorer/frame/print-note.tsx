import { useEffect, useState } from 'react';
import { addressWith, useAddress } from '../address/location.tsx';
import { useDatasetVersion } from '../api/query-client.ts';
import { todayText } from '../labels/dates.ts';
import { site } from '../layout/site.ts';
import { text } from '../messages/text.ts';

/** On paper only: the site, the dataset version, the day of printing and the address. */
export function PrintNote() {
  const version = useDatasetVersion();
  // Another address is another note.
  useAddress();
  const [day, setDay] = useState(todayText);
  useEffect(() => {
    const renew = () => setDay(todayText());
    window.addEventListener('beforeprint', renew);
    return () => window.removeEventListener('beforeprint', renew);
  }, []);
  const address = addressWith('version', String(version));
  return (
    // A style sheet writes it on paper, so that what searches a page for words does not find it.
    <div
      className="print-note"
      data-note={text('print.origin', { site: site.title, version, day, address })}
    />
  );
}
