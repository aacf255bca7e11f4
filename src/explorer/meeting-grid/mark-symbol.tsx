import { type Mark, marks } from './marks.ts';

/** A mark; what it means is said beside it. */
export const MarkSymbol = ({ mark }: { mark: Mark }) => (
  <svg className="mark-symbol" viewBox="0 0 16 16" aria-hidden="true">
    {marks[mark].map(({ path, fill, stroke }) => (
      <path key={path} d={path} className={`fill-${fill}${stroke === null ? '' : ` stroke-${stroke}`}`} />
    ))}
    {mark === 'notCoded' && <path d="M2.5 7.5l5-5M2.5 13.5l11-11M8.5 13.5l5-5" className="stroke-hatch" />}
  </svg>
);
