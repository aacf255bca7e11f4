import { text } from '../messages/text.ts';
import { type Mark, marks } from './period-mark.ts';
import './time.css';

/** What the marks of a picture of time mean: those in it, or all. */
export const TimeKey = ({
  shown,
  isThin = false,
  note,
}: {
  shown?: ReadonlySet<Mark>;
  /** Whether bars are too thin for stripes. */
  isThin?: boolean;
  /** What their height means. */
  note?: string;
}) => (
  <ul className="flow time-key hint" aria-label={text('time.marks')}>
    {marks
      .filter((mark) => shown?.has(mark) !== false)
      .map((mark) => (
        <li key={mark}>
          <KeyMark {...{ mark, isThin }} /> {text(`time.key.${mark}`)}
        </li>
      ))}
    {note !== undefined && <li>{note}</li>}
  </ul>
);

/** A mark as in the picture, small. */
const KeyMark = ({ mark, isThin }: { mark: Mark; isThin: boolean }) => (
  <svg viewBox="0 0 18 18" aria-hidden="true">
    {mark === 'counted' && <rect className="time-counted" x="3" width="12" height="18" />}
    {mark === 'atLeast' && (
      <>
        <rect className="time-least" x="3" width="12" height="18" />
        {!isThin && <path className="time-stripe" d="M3 7L10 0M3 14L15 2M6 18L15 9" />}
      </>
    )}
    {mark === 'zero' && <rect className="time-zero" x="3" y="14" width="12" height="3" />}
    {mark === 'noneSoFar' && <circle className="time-none" cx="9" cy="11" r="3" />}
    {mark === 'notCoded' && <path className="time-hatch" d="M0 6L6 0M0 14L14 0M4 18L18 4M12 18L18 12" />}
  </svg>
);
