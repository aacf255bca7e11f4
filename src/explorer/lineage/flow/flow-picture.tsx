import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { entityAddress, lineageAddress } from '../../address/entity-address.ts';
import { Link } from '../../address/location.tsx';
import type { LineageDirection } from '../../gql/graphql.ts';
import { numberText } from '../../labels/dates.ts';
import { text } from '../../messages/text.ts';
import type { FlowStep, FlowText } from '../texts/flow-texts.ts';
import { nameAndDate, stepText, verbText } from '../texts/step-text.ts';
import { useIsNarrow, useWidth } from '../texts/use-width.ts';
import { type FlowUnit, inColumns, unitsOf } from './flow-order.ts';
import { tallLayout } from './tall-layout.ts';
import { type Box, type FlowLayout, type FlowLine, wideLayout } from './wide-layout.ts';

const MAX_TALL_WIDTH = 640;
/** Room on both sides for the outline of what has the focus. */
const PADDING = 8;

/** A length of a layout, so that it grows with the text of the page. */
const rem = (length: number) => `${length / 16}rem`;
const placed = ({ x, y, width, height }: Box): CSSProperties => ({
  left: rem(x),
  top: rem(y),
  width: rem(width),
  height: rem(height),
});

export interface FlowProps {
  texts: readonly FlowText[];
  steps: readonly FlowStep[];
  direction: LineageDirection;
  /** Ids of the uptake and of the text that are open beside the picture. */
  open: { step: string | null; text: string | null };
  onOpen: (open: { step: string } | { text: string }) => void;
}

/** The texts around one text as boxes, and the uptakes between them as lines; each opens its evidence. */
export function FlowPicture(props: FlowProps) {
  const { texts, steps } = props;
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const isNarrow = useIsNarrow();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => inColumns(texts, steps), [texts, steps]);
  const units = useMemo(() => unitsOf(columns, unfolded), [columns, unfolded]);
  const layout = useMemo(
    () =>
      isNarrow
        ? tallLayout(units, steps, Math.min(width - PADDING, MAX_TALL_WIDTH))
        : wideLayout(units, steps, width - PADDING),
    [isNarrow, units, steps, width],
  );
  const byId = new Map(texts.map((one) => [one.id, one]));
  return (
    <div ref={element} className="table-scroll lineage-scroll">
      {width > 0 && (
        <div
          className={`lineage-chart lineage-${layout.form}`}
          style={{ width: rem(layout.width), height: rem(layout.height) }}
        >
          <Backdrop {...{ layout, units, byId }} />
          <ol>
            {units.map((unit) => (
              <Place
                key={unit.id}
                {...{ ...props, unit, byId, layout }}
                onUnfold={() => setUnfolded(new Set([...unfolded, unit.id]))}
              />
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

type TextsById = ReadonlyMap<string, FlowText>;

/** Lanes, the years of columns, and lines: what the boxes and buttons say in words. */
function Backdrop({
  layout: { width, height, lanes, columns, lines },
  units,
  byId,
}: {
  layout: FlowLayout;
  units: readonly FlowUnit[];
  byId: TextsById;
}) {
  return (
    <div aria-hidden="true">
      <svg aria-hidden="true" width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`}>
        {lanes.map(({ stage, y, height: laneHeight }, index) => (
          <rect
            key={stage}
            className={index % 2 === 0 ? 'lineage-lane' : 'lineage-lane lineage-lane-other'}
            {...{ y, width, height: laneHeight }}
          />
        ))}
        {lines.map(({ of, into, path, head }) => (
          <g key={`${of} ${into}`} className="lineage-line">
            <path d={path} />
            <path d={head} />
          </g>
        ))}
      </svg>
      {columns.map(({ column, x, width: columnWidth }) => (
        <p key={column} className="lineage-column" style={{ left: rem(x), width: rem(columnWidth) }}>
          {yearsOf(units, column, byId)}
        </p>
      ))}
      {lanes.map(({ stage, y }) => (
        <p key={stage} className="lineage-stage" style={{ top: rem(y) }}>
          {text(`stage.${stage}`)}
        </p>
      ))}
    </div>
  );
}

/** The years of a column: `2004–2008`. */
export function yearsOf(units: readonly FlowUnit[], column: number, byId: TextsById): string {
  const years = units
    .filter((unit) => unit.column === column)
    .flatMap(({ texts }) => texts.flatMap((id) => byId.get(id)?.day?.slice(0, 4) ?? []))
    .sort();
  const [first = text('date.unknown'), last = first] = [years[0], years.at(-1)];
  return first === last ? first : text('lineage.years', { from: first, to: last });
}

/** A place of the picture, after the lines that lead to it. */
function Place({
  unit,
  byId,
  layout,
  steps,
  open,
  onOpen,
  onUnfold,
  ...others
}: FlowProps & { unit: FlowUnit; byId: TextsById; layout: FlowLayout; onUnfold: () => void }) {
  const box = layout.boxes.get(unit.id);
  const shown = byId.get(unit.texts[0] ?? '');
  if (box === undefined || shown === undefined) return null;
  return (
    <li>
      {layout.lines
        .filter(({ into }) => into === unit.id)
        .map((line) => (
          <LineLabel key={line.of} {...{ line, byId, steps, open, onOpen }} isLong={layout.form === 'tall'} />
        ))}
      {unit.texts.length > 1 ? (
        <div className="lineage-box lineage-fold" style={placed(box)}>
          <button type="button" onClick={onUnfold}>
            {text('lineage.unfold', { count: unit.texts.length })}
          </button>
        </div>
      ) : (
        <TextBox {...{ ...others, shown, box, onOpen }} isOpen={open.text === shown.id} />
      )}
    </li>
  );
}

function LineLabel({
  line: { of, into, count, label },
  byId,
  steps,
  open,
  onOpen,
  isLong,
}: Pick<FlowProps, 'steps' | 'open' | 'onOpen'> & { line: FlowLine; byId: TextsById; isLong: boolean }) {
  const step = steps.find((one) => one.of === of && one.into === into);
  const [earlier, later] = [byId.get(of), byId.get(into)];
  if (step === undefined || earlier === undefined || later === undefined)
    return (
      <span className="lineage-verb" style={placed(label)}>
        {text('lineage.uptakes', { count: numberText(count) })}
      </span>
    );
  const verb = verbText(step);
  const words = isLong ? text('lineage.verbOf', { verb, earlier: earlier.shortName }) : verb;
  // Both names contain the words on the button.
  const name = isLong
    ? text('lineage.verbInto', { words, later: nameAndDate(later) })
    : stepText(step, earlier, later);
  return (
    <button
      type="button"
      className="lineage-verb"
      style={placed(label)}
      data-of={of}
      data-into={into}
      title={verb}
      aria-label={text('lineage.showStep', { step: name })}
      aria-current={open.step === step.uptake.id ? 'true' : undefined}
      onClick={() => onOpen({ step: step.uptake.id })}
    >
      <span>{words}</span>
    </button>
  );
}

/** A text: what it is called, who made it, where and when, and whether later texts may be missing. */
function TextBox({
  shown,
  box,
  direction,
  isOpen,
  onOpen,
}: Pick<FlowProps, 'direction' | 'onOpen'> & { shown: FlowText; box: Box; isOpen: boolean }) {
  const { id, type, stage, kind, name, who, meeting, date, followUp, isStart, isCut } = shown;
  const looks = [
    'lineage-box',
    isStart && 'lineage-start',
    isOpen && 'lineage-opened',
    `lineage-${followUp}`,
  ];
  return (
    <div className={looks.filter(Boolean).join(' ')} style={placed(box)} data-text={id}>
      <p className="lineage-kind">
        {isStart && <mark>{text('lineage.start')}</mark>} <strong dir="auto">{kind}</strong>
        <span className="unseen">, {text(`stage.${stage}`)}</span>
      </p>
      <Link
        className={who === '' ? 'lineage-name' : 'lineage-name lineage-name-short'}
        href={entityAddress(type, id) ?? ''}
        title={name}
        dir="auto"
        lang="en"
      >
        {name}
      </Link>
      {who !== '' && (
        <p className="lineage-who" dir="auto">
          {who}
        </p>
      )}
      <p className="lineage-where" dir="auto">
        {[meeting, date].filter(Boolean).join(', ')}
      </p>
      <div className="lineage-foot">
        <div>
          {isCut && (
            <p>
              <Link href={lineageAddress(id, direction)}>{text('lineage.continue')}</Link>
            </p>
          )}
          {(followUp === 'uncoded' || followUp === 'none') && (
            <p className="lineage-follow-up">{text(`followUp.${followUp}`)}</p>
          )}
        </div>
        <button
          type="button"
          aria-label={text('lineage.sourcesOf', { name: shown.shortName })}
          onClick={() => onOpen({ text: id })}
        >
          {text('lineage.sources')}
        </button>
      </div>
    </div>
  );
}
