import { EvidencePanel } from '../acts/evidence-panel.tsx';
import type { View } from '../address/use-view.ts';
import type { Dimension } from '../gql/graphql.ts';
import type { Heading } from './count-grid.tsx';
import { narrowTo } from './narrow-to.ts';

/** The acts of the cell, row or column that is open in a table. */
export function openCellPanel(
  { filter, open, setOpen }: View,
  sides: { dimension: Dimension; id: string | undefined; headings: readonly Heading[] | undefined }[],
) {
  if (open === null) return undefined;
  const members = sides.flatMap(({ dimension, id, headings }) =>
    id === undefined
      ? []
      : [{ dimension, id, label: headings?.find((heading) => heading.id === id)?.label ?? id }],
  );
  return (
    <EvidencePanel
      title={members.map(({ label }) => label).join(', ')}
      where={narrowTo(filter, ...members)}
      onClose={() => setOpen(null)}
    />
  );
}
