import { choices, type ViewSettings } from '../address/view-settings.ts';
import type { Dimension } from '../gql/graphql.ts';
import { goTogether, pluralOf } from '../labels/dimensions.ts';
import { entriesOf, periods, themeLevels } from '../labels/terms.ts';
import { Choice } from '../layout/choice.tsx';

interface ControlsProps {
  settings: ViewSettings;
  onChange: (changes: Partial<ViewSettings>) => void;
}

/** What the rows and columns of a matrix are, and how many. */
export function MatrixControls({ settings, onChange }: ControlsProps) {
  const { rows, columns, top, filled } = settings;
  const options = entriesOf(pluralOf);
  return (
    <div className="columns controls">
      <Choice
        label="Rows"
        value={rows}
        options={options}
        isDisabled={(dimension) => !goTogether(dimension, columns)}
        onChange={(value) => onChange({ rows: value })}
      />
      <Choice
        label="Columns"
        value={columns}
        options={options}
        isDisabled={(dimension) => !goTogether(dimension, rows)}
        onChange={(value) => onChange({ columns: value })}
      />
      <button type="button" onClick={() => onChange({ rows: columns, columns: rows })}>
        Swap
      </button>
      {[rows, columns].includes('THEME') && <ThemeLevelChoice {...{ settings, onChange }} />}
      <Choice
        label="Filled in"
        value={filled}
        options={choices.filled.map((value) => [
          value,
          value === 1 ? 'any number of columns' : `${value} columns or more`,
        ])}
        onChange={(value) => onChange({ filled: value })}
      />
      <Choice
        label="At most"
        value={top}
        options={choices.top.map((value) => [value, `${value} rows and columns`])}
        onChange={(value) => onChange({ top: value })}
      />
    </div>
  );
}

/** What the lines and periods of a timeline are. */
export function TimelineControls({ settings, onChange }: ControlsProps) {
  const { series, bucket: period } = settings;
  return (
    <div className="columns controls">
      <Choice<Dimension | 'NONE'>
        label="Lines"
        value={series}
        options={[['NONE', 'All acts in one line'], ...entriesOf(pluralOf)]}
        isDisabled={(dimension) => dimension !== 'NONE' && !goTogether(dimension, period)}
        onChange={(value) => onChange({ series: value })}
      />
      <Choice
        label="By"
        value={period}
        options={entriesOf(periods)}
        isDisabled={(value) => series !== 'NONE' && !goTogether(series, value)}
        onChange={(value) => onChange({ bucket: value })}
      />
      {series === 'THEME' && <ThemeLevelChoice {...{ settings, onChange }} />}
    </div>
  );
}

const ThemeLevelChoice = ({ settings: { level }, onChange }: ControlsProps) => (
  <Choice
    label="Themes"
    value={level}
    options={entriesOf(themeLevels)}
    onChange={(value) => onChange({ level: value })}
  />
);
