import { Choice } from '../../elements/choice.tsx';
import { NamePicker } from '../../filter/name-picker.tsx';
import { Text, text } from '../../messages/text.ts';
import type { LineageSettings, LineageView } from '../texts/lineage-address.ts';
import { TextPicker } from '../texts/text-picker.tsx';

const ALL = '';

/** A text to show the lineage of, or a theme and a cycle that one end of each uptake belongs to. */
export function WholeFlowControls({
  settings,
  change,
  theme,
  cycles,
}: {
  settings: LineageSettings;
  change: LineageView['change'];
  theme: { name: string } | null;
  cycles: readonly { id: string; name: string }[];
}) {
  return (
    <>
      <div className="columns controls">
        <TextPicker onPick={(id) => change({ id, theme: null, cycle: null })} />
        <NamePicker
          label={text('lineage.theme')}
          types={['Theme']}
          onPick={({ id }) => change({ theme: id })}
        />
        <Choice
          label={text('lineage.cycle')}
          value={settings.cycle ?? ALL}
          options={[
            [ALL, text('lineage.allCycles')] as const,
            ...cycles.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={(id) => change({ cycle: id === ALL ? null : id })}
        />
      </div>
      {settings.theme !== null && (
        <ul className="flow chips">
          <li className="chip">
            <span>
              <Text
                id="filter.chip"
                label={<small>{text('lineage.theme')}</small>}
                value={<bdi>{theme?.name ?? settings.theme}</bdi>}
              />
            </span>
            <button
              type="button"
              aria-label={text('filter.remove', {
                label: text('lineage.theme'),
                value: theme?.name ?? settings.theme,
              })}
              onClick={() => change({ theme: null })}
            >
              ×
            </button>
          </li>
        </ul>
      )}
    </>
  );
}
