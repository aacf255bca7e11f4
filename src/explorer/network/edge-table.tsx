import { useState } from 'react';
import { EntityLink } from '../address/entity-link.tsx';
import { numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import type { NetworkEdge, NetworkNode } from './model/network.ts';
import { countText, type Unit } from './model/words.ts';
import type { Mark, Scene } from './picture/scene.ts';

/** How many rows are added at a time: a table of a thousand would be drawn slowly. */
const STEP = 200;

interface TableProps {
  scene: Scene;
  caption: string;
  unit: Unit;
  onOpen: (mark: Mark) => void;
}

/** A network as a table of its edges by name; each count opens what it counts. */
export function EdgeTable({ scene, caption, unit, onOpen }: TableProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setIsShown(currentTarget.open)}>
      <summary>{text('network.table', { edges: scene.network.edges.length })}</summary>
      {isShown && <Table {...{ scene, caption, unit, onOpen }} />}
    </details>
  );
}

function Table({ scene: { network, byId }, caption, unit, onOpen }: TableProps) {
  const [shown, setShown] = useState(STEP);
  const nameOf = (id: string) => byId.get(id)?.label ?? id;
  const inOrder = ({ a, b }: NetworkEdge) => `${nameOf(a)}\n${nameOf(b)}`;
  const edges = [...network.edges].sort((one, other) => inOrder(one).localeCompare(inOrder(other)));
  return (
    <>
      <div className="table-scroll network-table">
        <table className="plain">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text('network.from')}</th>
              <th scope="col">{text('network.to')}</th>
              <th scope="col">{text('network.unit', { unit })}</th>
            </tr>
          </thead>
          <tbody>
            {edges.slice(0, shown).map((edge) => (
              <tr key={`${edge.a} ${edge.b}`}>
                <th scope="row">
                  <NodeName node={byId.get(edge.a)} />
                </th>
                <td>
                  <NodeName node={byId.get(edge.b)} />
                </td>
                <td>
                  <button
                    type="button"
                    aria-label={text('network.edge', {
                      a: nameOf(edge.a),
                      b: nameOf(edge.b),
                      count: countText(edge.count, unit),
                    })}
                    onClick={() => onOpen({ edge })}
                  >
                    {numberText(edge.count)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {edges.length > shown && (
        <button type="button" onClick={() => setShown(shown + STEP)}>
          {text('showMore')}
        </button>
      )}
    </>
  );
}

function NodeName({ node }: { node: NetworkNode | undefined }) {
  if (node === undefined) return null;
  if (node.kind === 'GROUP') return <bdi>{node.label}</bdi>;
  return (
    <EntityLink type={node.kind === 'THEME' ? 'Theme' : 'Actor'} to={{ id: node.id, name: node.label }} />
  );
}
