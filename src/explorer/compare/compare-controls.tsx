import type { View } from '../address/use-view.ts';
import { Choice } from '../elements/choice.tsx';
import type { CycleLevel } from '../gql/graphql.ts';
import { entriesOf, periods, pluralOf, themeLevels } from '../labels/terms.ts';
import { text } from '../messages/text.ts';
import { type Comparable, newestTwo } from './cycles-in-address.ts';
import type { useCompareSettings } from './use-compare-settings.ts';

/** What is compared, at which level, and the two cycles. */
export function CompareControls({
  view,
  settings: { first, second, compared, set },
  cycles,
  level,
}: {
  view: View;
  settings: ReturnType<typeof useCompareSettings>;
  /** All cycles, oldest first. */
  cycles: readonly Comparable[];
  level: CycleLevel;
}) {
  const ofLevel = (one: CycleLevel) => cycles.filter((cycle) => cycle.level === one);
  const options = ofLevel(level).map(({ id, name }) => [id, name] as const);
  const goToLevel = (next: CycleLevel) => {
    const [newest, before] = newestTwo(cycles, next) ?? [];
    if (newest !== undefined && before !== undefined) set({ first: before.id, second: newest.id });
  };
  return (
    <div className="columns controls">
      <Choice
        label={text('compare.compared')}
        value={compared}
        options={[
          ['THEME', pluralOf.THEME],
          ['ACTOR', pluralOf.ACTOR],
        ]}
        onChange={(value) => set({ compared: value })}
      />
      <Choice<CycleLevel>
        label={text('compare.level')}
        value={level}
        options={[
          ['SERIES', periods.CYCLE],
          ['CONFERENCE_PERIOD', periods.CONFERENCE_PERIOD],
          ['PHASE', periods.PHASE],
        ]}
        isDisabled={(one) => ofLevel(one).length < 2}
        onChange={goToLevel}
      />
      <Choice
        label={text('compare.first')}
        value={first}
        options={options}
        isDisabled={(id) => id === second}
        onChange={(id) => set({ first: id })}
      />
      <Choice
        label={text('compare.second')}
        value={second}
        options={options}
        isDisabled={(id) => id === first}
        onChange={(id) => set({ second: id })}
      />
      <button type="button" onClick={() => set({ first: second, second: first })}>
        {text('control.swap')}
      </button>
      {compared === 'THEME' && (
        <Choice
          label={text('control.themes')}
          value={view.settings.level}
          options={entriesOf(themeLevels)}
          onChange={(value) => view.setSettings({ level: value })}
        />
      )}
    </div>
  );
}
