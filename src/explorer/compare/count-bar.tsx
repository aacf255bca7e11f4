import type { Coverage } from '../gql/graphql.ts';
import { signedText, signOf, signs } from '../labels/counts.ts';
import { text } from '../messages/text.ts';

/** A count as a bar that opens its points; hatched or dotted where none has been found and not all is coded. */
export function CountBar({
  count,
  coverage,
  max,
  label,
  isOpen,
  onOpen,
}: {
  count: number | null;
  coverage: Coverage;
  /** The greatest count of the picture. */
  max: number;
  /** Whose points in which cycle. */
  label: string;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const words = signedText(count, coverage);
  const sign = signOf(count, coverage);
  const shown = sign === null ? words : <abbr title={text(signs[sign])}>{words}</abbr>;
  if (count === null || count === 0)
    return (
      <span className="count-bar">
        {count === null && (
          <span className={`count-unknown ${coverage === 'NONE' ? 'step-unknown' : 'step-part'}`} />
        )}
        <span className="hint">{shown}</span>
      </span>
    );
  return (
    <button
      type="button"
      className="count-bar"
      aria-label={text('compare.open', { count: words, label })}
      aria-pressed={isOpen}
      onClick={onOpen}
    >
      <span className="count-length" style={{ inlineSize: `${(count / max) * 100}%` }} />
      <span>{shown}</span>
    </button>
  );
}
