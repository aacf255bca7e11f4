import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Link } from '../address/location.tsx';
import type { Bucket } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { singularOf } from '../labels/terms.ts';
import { text } from '../messages/text.ts';
import { type BarGeometry, type Bar as BarShape, barGeometry } from './bar-geometry.ts';
import { type Period, periodText } from './period-mark.ts';
import { axisLabels } from './short-labels.ts';
import { useWidth } from './use-width.ts';

const PLOT_HEIGHT = 150;
/** Drawn before the width is known, and on a page that is not laid out. */
const USUAL_WIDTH = 640;

/**
 * A bar for each period, with what is known about it. The bars are one tab stop; arrow keys go from period to period,
 * and Enter opens the acts of one.
 */
export function TimeBars({
  periods,
  bucket,
  addressOf,
}: {
  periods: readonly Period[];
  bucket: Bucket;
  /** The address of the acts of a period. */
  addressOf: (period: Period) => string;
}) {
  const room = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const patterns = useId();
  const width = useWidth(room) ?? USUAL_WIDTH;
  const [chosen, setChosen] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const geometry = useMemo(
    () =>
      barGeometry({
        periods,
        labels: axisLabels(periods, bucket, text('time.undated')),
        width,
        plotHeight: PLOT_HEIGHT,
      }),
    [periods, bucket, width],
  );
  const last = periods.length - 1;
  const newest = periods.findLastIndex(({ count }) => (count ?? 0) > 0);
  const stop = Math.min(chosen ?? (newest < 0 ? last : newest), last);
  const shown = periods[pointed ?? focused ?? -1];

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: stop + 1,
      ArrowUp: stop + 1,
      ArrowLeft: stop - 1,
      ArrowDown: stop - 1,
      Home: 0,
      End: last,
      PageUp: stop - 10,
      PageDown: stop + 10,
    };
    const wanted = moves[event.key];
    if (wanted === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(wanted, last));
    columns.current?.querySelector<HTMLElement>(`[data-period="${next}"]`)?.focus();
  };

  return (
    <div ref={room} className="time-bars">
      {/* What the bar under the pointer or the focus says; screen readers read it from the bar itself. */}
      <p className="time-readout" aria-hidden="true">
        {shown === undefined ? (
          <span className="hint">{text('time.hint')}</span>
        ) : (
          <bdi>{periodText(shown)}</bdi>
        )}
      </p>
      <div className="time-picture">
        <svg viewBox={`0 0 ${geometry.width} ${geometry.height}`} aria-hidden="true">
          <Patterns id={patterns} />
          <Axis geometry={geometry} />
          {geometry.bars.map((bar, at) => (
            <Bar key={periods[at]?.id} {...{ bar, geometry, patterns }} />
          ))}
        </svg>
        {/* biome-ignore lint/a11y/useSemanticElements: links are no fields of a form */}
        <div
          ref={columns}
          role="group"
          aria-label={text('time.name', { period: singularOf[bucket] })}
          onKeyDown={onKeyDown}
          onBlur={() => setFocused(null)}
          onPointerLeave={() => setPointed(null)}
        >
          {periods.map((period, at) => {
            const slot = geometry.bars[at]?.slot;
            const column = {
              className: 'time-column',
              style: {
                left: `${(100 * (slot?.x ?? 0)) / geometry.width}%`,
                width: `${(100 * (slot?.width ?? 0)) / geometry.width}%`,
                bottom: `${100 - (100 * geometry.plot.bottom) / geometry.height}%`,
              },
              'data-period': at,
              'data-mark': geometry.bars[at]?.mark,
              'aria-label': periodText(period),
              tabIndex: at === stop ? 0 : -1,
              onFocus: () => {
                setChosen(at);
                setFocused(at);
              },
              onPointerEnter: () => setPointed(at),
            };
            return period.count ? (
              <Link key={period.id} href={addressOf(period)} {...column} />
            ) : (
              <span key={period.id} role="img" {...column} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The numbers of the axis, and the labels of periods; for those who see the picture. */
const Axis = ({ geometry: { plot, ticks, labels, beginnings } }: { geometry: BarGeometry }) => (
  <g className="time-axis">
    {ticks.map(({ value, y }) => (
      <g key={value}>
        <path d={`M${plot.left} ${y}H${plot.right}`} className={value === 0 ? 'time-baseline' : undefined} />
        <text x={plot.left - 6} y={y + 4} textAnchor="end">
          {numberText(value)}
        </text>
      </g>
    ))}
    {beginnings.map((x) => (
      <path key={x} className="time-baseline" d={`M${x} ${plot.bottom}v5`} />
    ))}
    {labels.map(({ at, x, anchor, lines }) =>
      lines.map((line, place) => (
        <text
          key={`${at} ${line}`}
          x={x}
          y={plot.bottom + 18 + place * 15}
          textAnchor={anchor}
          className="time-label"
        >
          {line}
        </text>
      )),
    )}
  </g>
);

/** The mark of a period. */
function Bar({
  bar: { mark, slot, x, width, y, height, value },
  geometry: {
    plot: { top, bottom },
  },
  patterns,
}: {
  bar: BarShape;
  geometry: BarGeometry;
  patterns: string;
}) {
  const middle = x + width / 2;
  return (
    <>
      {mark === 'notCoded' && (
        <rect x={slot.x} y={top} width={slot.width} height={bottom - top} fill={`url(#${patterns}-not)`} />
      )}
      {mark === 'counted' && <rect className="time-counted" {...{ x, y, width, height }} />}
      {mark === 'atLeast' && (
        <>
          <rect className="time-least" {...{ x, y, width, height }} />
          {width >= 5 && <rect fill={`url(#${patterns}-least)`} {...{ x, y, width, height }} />}
        </>
      )}
      {mark === 'zero' && <rect className="time-zero" {...{ x, width }} y={bottom - 3} height={3} />}
      {mark === 'noneSoFar' && (
        <circle
          className="time-none"
          cx={middle}
          cy={bottom - 7}
          r={Math.max(1, Math.min(3, slot.width / 2.5))}
        />
      )}
      {value !== null && (
        <text x={middle} y={y - 6} textAnchor="middle" className="time-value">
          {value}
        </text>
      )}
    </>
  );
}

/** Hatched where nothing is coded, striped where a number is incomplete. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={`${id}-not`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0v6" className="time-hatch" />
    </pattern>
    <pattern
      id={`${id}-least`}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0v5" className="time-stripe" />
    </pattern>
  </defs>
);
