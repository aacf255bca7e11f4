import type { Filter } from '../address/facets.ts';
import type { View } from '../address/use-view.ts';
import type { Dimension } from '../gql/graphql.ts';
import type { Opened } from '../layout/filtered-view.tsx';
import type { Heading } from './count-grid.tsx';
import { narrowTo } from './narrow-to.ts';

/** What is open beside a table: the acts of a cell, a row or a column, by the name of each. */
export function openedOf(
  filter: Filter,
  open: View['open'],
  sides: { dimension: Dimension; id: string | undefined; headings: readonly Heading[] | undefined }[],
): Opened | undefined {
  if (open === null) return undefined;
  const places = sides.flatMap(({ dimension, id, headings }) =>
    id === undefined
      ? []
      : [{ dimension, id, label: headings?.find((heading) => heading.id === id)?.label ?? id }],
  );
  return {
    title: places.map(({ label }) => label).join(', '),
    where: narrowTo(filter, ...places),
  };
}
