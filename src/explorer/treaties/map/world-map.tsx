import { type MouseEvent, useState } from 'react';
import { text } from '../../messages/text.ts';
import { standingText } from '../status/status-words.ts';
import type { Mark, MarkedState } from './map-marks.ts';
import { MapPatterns, patternFills } from './swatch.tsx';
import { DOT_RADIUS, type WorldMap as Geometry } from './world.ts';

/** What the pointer is on. */
interface Pointed {
  code: string;
  /** The name in Natural Earth; none for a dot. */
  name: string | undefined;
}

/** The map: for the pointer only, since the table has everything for the keyboard and screen readers. */
export function WorldMap({
  map: { width, height, areas, dots },
  states,
  instrument,
  selected,
  label,
  onSelect,
}: {
  map: Geometry;
  /** By country code. */
  states: ReadonlyMap<string, MarkedState>;
  instrument: string;
  /** Id of the State that is open beside the map. */
  selected: string | null;
  /** What the map shows, for screen readers. */
  label: string;
  onSelect: (actor: string) => void;
}) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const isSelected = (code: string | null) =>
    selected !== null && states.get(code ?? '')?.row.id === selected;
  const attributes = (code: string | null, shape: string) => {
    const mark: Mark = states.get(code ?? '')?.mark ?? 'NONE';
    return {
      className: `${shape} map-${mark.toLowerCase()}${isSelected(code) ? ' map-selected' : ''}`,
      'data-code': code ?? '',
      fill: patternFills[mark],
    };
  };
  const onPoint = ({ target }: MouseEvent) => {
    const { code, name } = (target as SVGElement).dataset;
    setPointed(code === undefined ? null : { code, name });
  };
  const onClick = ({ target }: MouseEvent) => {
    const state = states.get((target as SVGElement).dataset['code'] ?? '');
    if (state !== undefined) onSelect(state.row.id);
  };
  const words = ({ code, name = '' }: Pointed) => {
    const row = states.get(code)?.row;
    const standing = row?.standings.get(instrument);
    if (row === undefined || standing === undefined) return text('treaties.noState', { name });
    return text('labelled', { label: row.name, value: standingText(standing) });
  };
  // The selected area is the last, so that its neighbours do not cover its outline.
  const inOrder = [...areas].sort((a, b) => Number(isSelected(a.iso3)) - Number(isSelected(b.iso3)));
  return (
    <figure className="world">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table has everything for the keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: the table has everything for the keyboard */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        onMouseOver={onPoint}
        onMouseLeave={() => setPointed(null)}
        onClick={onClick}
      >
        <MapPatterns />
        {inOrder.map(({ iso3, name, path }) => (
          <path key={iso3 ?? name} data-name={name} {...attributes(iso3, 'map-area')} d={path} />
        ))}
        {dots.map(({ iso3, x, y }) => (
          <circle key={iso3} {...attributes(iso3, 'map-dot')} cx={x} cy={y} r={DOT_RADIUS} />
        ))}
      </svg>
      <figcaption className="hint" aria-hidden="true">
        {pointed === null ? text('treaties.mapHint') : words(pointed)}
      </figcaption>
    </figure>
  );
}
