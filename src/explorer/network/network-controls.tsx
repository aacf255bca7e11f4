import type { View } from '../address/use-view.ts';
import { Choice } from '../elements/choice.tsx';
import { numberText } from '../labels/dates.ts';
import { entriesOf, pluralOf, themeLevels } from '../labels/terms.ts';
import { text } from '../messages/text.ts';
import type { Network } from './model/network.ts';
import { type NetworkSettings, sharedChoices } from './model/network-settings.ts';
import { type Unit, unitOf } from './model/words.ts';

/** What a network links, by what, how strongly at least, and the groups of its actors. */
export function NetworkControls({
  view,
  settings,
  network,
  openNode,
  onChange,
}: {
  view: View;
  settings: NetworkSettings;
  /** Undefined until it is known. */
  network: Network | undefined;
  openNode: string | null;
  onChange: (changes: Partial<NetworkSettings>) => void;
}) {
  const { links, by, group, shared } = settings;
  const unit: Unit = unitOf(settings);
  return (
    <div className="columns controls">
      <Choice
        label={text('network.links')}
        value={links}
        options={[
          ['THEME', text('network.themes')],
          ['ACTOR', text('network.actors')],
        ]}
        onChange={(value) => onChange({ links: value })}
      />
      {links === 'ACTOR' ? (
        <Choice
          label={text('network.by')}
          value={by}
          options={[
            ['THEME_IN_CYCLE', text('network.byTheme')],
            ['ACT', text('network.byAct')],
          ]}
          onChange={(value) => onChange({ by: value })}
        />
      ) : (
        <Choice
          label={text('control.themes')}
          value={view.settings.level}
          options={entriesOf(themeLevels)}
          onChange={(level) => view.setSettings({ level })}
        />
      )}
      <Choice
        label={text('network.grouped')}
        value={group}
        options={[
          ['NONE', text('network.ungrouped')],
          ['ACTOR_KIND', pluralOf.ACTOR_KIND],
          ['REGIONAL_GROUP', pluralOf.REGIONAL_GROUP],
          ['SECTOR', pluralOf.SECTOR],
        ]}
        onChange={(value) => onChange({ group: value })}
      />
      <Choice
        label={text('network.least', { unit })}
        value={shared}
        options={sharedChoices.map((value) => [
          value,
          value === 'AUTO' ? text('network.auto', { least: network?.least ?? 0 }) : numberText(Number(value)),
        ])}
        onChange={(value) => onChange({ shared: value })}
      />
      {network !== undefined && network.nodes.length > 0 && (
        <FindNode
          network={network}
          open={openNode}
          onOpen={(id) => view.setOpen(id === null ? null : { row: id, column: null })}
        />
      )}
    </div>
  );
}

/** Finds a node by name: opens it, which also shows where it is. */
function FindNode({
  network,
  open,
  onOpen,
}: {
  network: Network;
  open: string | null;
  onOpen: (id: string | null) => void;
}) {
  const named = [...network.nodes].sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Choice
      label={text('network.find')}
      value={open ?? ''}
      options={[['', text('network.findNone')], ...named.map(({ id, label }) => [id, label] as const)]}
      onChange={(id) => onOpen(id === '' ? null : id)}
    />
  );
}
