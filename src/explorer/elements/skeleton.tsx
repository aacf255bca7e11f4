import { text } from '../messages/text.ts';

/** What is being loaded looks like this: rows of cells, entries of a list, lines of text, or one picture. */
export type Shape = 'table' | 'list' | 'text' | 'picture';

/** How many bars show each shape: more than fit are cut off. */
const BARS: Readonly<Record<Shape, number>> = { table: 12, list: 18, text: 6, picture: 1 };

/** Room for what is being loaded, in its shape. */
export const Skeleton = ({
  shape = 'text',
  minHeight,
}: {
  shape?: Shape;
  /** As a CSS length: about as high as what comes, so that nothing below it jumps. */
  minHeight: string;
}) => (
  <div className={`skeleton skeleton-${shape}`} style={{ height: minHeight }}>
    <p role="status" className="unseen">
      {text('loading')}
    </p>
    {Array.from({ length: BARS[shape] }, (_, bar) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bars have no other key
      <div key={bar} />
    ))}
  </div>
);
