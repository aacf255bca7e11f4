import { choices, type ViewSettings } from '../address/view-settings.ts';
import { Choice } from '../elements/choice.tsx';
import type { Dimension } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { goTogether } from '../labels/dimensions.ts';
import { entriesOf, periods, pluralOf, themeLevels } from '../labels/terms.ts';
import { text } from '../messages/text.ts';

interface ControlsProps {
  settings: ViewSettings;
  onChange: (changes: Partial<ViewSettings>) => void;
}

/** The dimensions of the rows and columns of a matrix, and their maximum number. */
export function MatrixControls({ settings, onChange }: ControlsProps) {
  const { rows, columns, top, filled } = settings;
  const options = entriesOf(pluralOf);
  return (
    <div className="columns controls">
      <Choice
        label={text('control.rows')}
        value={rows}
        options={options}
        isDisabled={(dimension) => !goTogether(dimension, columns)}
        onChange={(value) => onChange({ rows: value })}
      />
      <Choice
        label={text('control.columns')}
        value={columns}
        options={options}
        isDisabled={(dimension) => !goTogether(dimension, rows)}
        onChange={(value) => onChange({ columns: value })}
      />
      <button type="button" onClick={() => onChange({ rows: columns, columns: rows })}>
        {text('control.swap')}
      </button>
      {[rows, columns].includes('THEME') && <ThemeLevelChoice {...{ settings, onChange }} />}
      <Choice
        label={text('control.filled')}
        value={filled}
        options={choices.filled.map((value) => [value, text('control.filledIn', { count: value })])}
        onChange={(value) => onChange({ filled: value })}
      />
      <Choice
        label={text('control.top')}
        value={top}
        options={choices.top.map((value) => [value, numberText(value)])}
        onChange={(value) => onChange({ top: value })}
      />
    </div>
  );
}

/** The dimension of the lines and the periods of a timeline. */
export function TimelineControls({ settings, onChange }: ControlsProps) {
  const { series, bucket: period } = settings;
  return (
    <div className="columns controls">
      <Choice<Dimension | 'NONE'>
        label={text('control.lines')}
        value={series}
        options={[['NONE', text('control.oneLine')], ...entriesOf(pluralOf)]}
        isDisabled={(dimension) => dimension !== 'NONE' && !goTogether(dimension, period)}
        onChange={(value) => onChange({ series: value })}
      />
      <Choice
        label={text('control.by')}
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
    label={text('control.themes')}
    value={level}
    options={entriesOf(themeLevels)}
    onChange={(value) => onChange({ level: value })}
  />
);
