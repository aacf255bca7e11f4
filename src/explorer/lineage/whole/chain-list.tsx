import { useState } from 'react';
import { lineageAddress } from '../../address/entity-address.ts';
import { Link } from '../../address/location.tsx';
import { numberText } from '../../labels/dates.ts';
import { Text, text } from '../../messages/text.ts';
import { MoreRows } from '../texts/more-rows.tsx';
import type { UptakeText } from './all-uptakes.ts';
import type { Chain } from './chains.ts';

const PAGE_SIZE = 20;

/** The texts where a flow begins, each with a link to its flow. */
export function ChainList({ chains }: { chains: readonly Chain<UptakeText>[] }) {
  const [shown, setShown] = useState(PAGE_SIZE);
  return (
    <section>
      <h2>
        {text('lineage.chains')} <small>{numberText(chains.length)}</small>
      </h2>
      <p className="hint">{text('lineage.chainsText')}</p>
      <ol className="rows">
        {chains.slice(0, shown).map(({ start: { id, kind, name, stage, date }, laterTexts, steps }) => (
          <li key={id}>
            <Link href={lineageAddress(id, 'LATER')}>
              <Text id="labelled" label={<bdi>{kind}</bdi>} value={<bdi>{name}</bdi>} />
            </Link>{' '}
            <small>
              ({text(`stage.${stage}`)}, {date})
            </small>{' '}
            <small>{text('lineage.chain', { texts: laterTexts, steps })}</small>
          </li>
        ))}
      </ol>
      <MoreRows shown={shown} total={chains.length} onMore={() => setShown(shown + PAGE_SIZE)} />
    </section>
  );
}
