import { FILLED, goTogether, TOPS, type ViewSettings } from '../address/view-settings.ts';
import type { Dimension, ThemeLevel } from '../gql/graphql.ts';
import { dimensions, themeLevels } from '../labels/terms.ts';
import { Choice } from '../layout/choice.tsx';

const all = Object.entries(dimensions) as [Dimension, string][];

/** What stands in rows and columns, and how much of it. */
export function MatrixControls({
  settings: { rows, columns, level, top, filled },
  asksForThemes,
  onChange,
}: {
  settings: ViewSettings;
  asksForThemes: boolean;
  onChange: (changes: Partial<ViewSettings>) => void;
}) {
  const options = (other: Dimension) =>
    all.map(([value, label]) => ({ value, label, isOff: !goTogether(value, other) }));
  return (
    <div className="controls">
      <Choice
        label="Rows"
        value={rows}
        options={options(columns)}
        onChange={(value) => onChange({ rows: value })}
      />
      <Choice
        label="Columns"
        value={columns}
        options={options(rows)}
        onChange={(value) => onChange({ columns: value })}
      />
      <button type="button" onClick={() => onChange({ rows: columns, columns: rows })}>
        Swap
      </button>
      {asksForThemes && (
        <Choice
          label="Themes"
          value={level}
          options={(Object.entries(themeLevels) as [ThemeLevel, string][]).map(([value, label]) => ({
            value,
            label,
          }))}
          onChange={(value) => onChange({ level: value })}
        />
      )}
      <Choice
        label="Filled in"
        value={filled}
        options={FILLED.map((value) => ({
          value,
          label: value === 1 ? 'any number of columns' : `${value} columns or more`,
        }))}
        onChange={(value) => onChange({ filled: value })}
      />
      <Choice
        label="At most"
        value={top}
        options={TOPS.map((value) => ({ value, label: `${value} rows and columns` }))}
        onChange={(value) => onChange({ top: value })}
      />
    </div>
  );
}
