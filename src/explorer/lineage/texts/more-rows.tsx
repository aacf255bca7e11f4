import { numberText } from '../../labels/dates.ts';
import { text } from '../../messages/text.ts';

/** Shows more rows of a list that is there as a whole; nothing if all are shown. */
export const MoreRows = ({ shown, total, onMore }: { shown: number; total: number; onMore: () => void }) =>
  total > shown && (
    <p>
      <button type="button" onClick={onMore}>
        {text('showMore')}
      </button>{' '}
      <span className="hint">
        {text('lineage.shown', { shown: numberText(shown), total: numberText(total) })}
      </span>
    </p>
  );
