import type { ThemeBasis } from '../gql/graphql.ts';
import { Things } from './sheet-parts.tsx';

const bases: Record<ThemeBasis, string> = { SOURCE: 'named by the source', EDITORIAL: 'placed by us' };

/** Themes, and who named each. */
export const ThemesWithBasis = ({
  edges,
}: {
  edges: readonly { node: { id: string; prefLabel: string }; properties: { basis: ThemeBasis } }[];
}) => (
  <ul className="rows">
    {edges.map(({ node, properties }) => (
      <li key={node.id}>
        <Things type="Theme" things={[{ id: node.id, name: node.prefLabel }]} />{' '}
        <small>{bases[properties.basis]}</small>
      </li>
    ))}
  </ul>
);
