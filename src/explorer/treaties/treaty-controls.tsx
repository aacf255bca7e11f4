import { Choice } from '../elements/choice.tsx';
import type { RegionalGroup, TreatyStatus } from '../gql/graphql.ts';
import { entriesOf, regionalGroups } from '../labels/terms.ts';
import { text } from '../messages/text.ts';
import { statuses, type TreatySettings } from './status/treaty-settings.ts';
import type { TreatyInstrument } from './status/use-standings.ts';

/** The instrument on the map, and which States are shown. */
export const TreatyControls = ({
  settings: { regionalGroup, status },
  instruments,
  instrument,
  onChange,
}: {
  settings: TreatySettings;
  instruments: readonly TreatyInstrument[];
  instrument: string;
  onChange: (changes: Partial<TreatySettings>) => void;
}) => (
  <div className="columns controls">
    <Choice
      label={text('treaties.instrument')}
      value={instrument}
      options={instruments.map(({ id, name }) => [id, name])}
      onChange={(value) => onChange({ instrument: value })}
    />
    <Choice<RegionalGroup | 'ALL'>
      label={text('facet.regionalGroups')}
      value={regionalGroup ?? 'ALL'}
      options={[['ALL', text('treaties.anyGroup')], ...entriesOf(regionalGroups)]}
      onChange={(value) => onChange({ regionalGroup: value === 'ALL' ? null : value })}
    />
    <Choice<TreatyStatus | 'ALL'>
      label={text('treaties.status')}
      value={status ?? 'ALL'}
      options={[
        ['ALL', text('treaties.anyStatus')],
        ...statuses.map((one) => [one, text(`treatyStatus.${one}`)] as const),
      ]}
      onChange={(value) => onChange({ status: value === 'ALL' ? null : value })}
    />
  </div>
);
