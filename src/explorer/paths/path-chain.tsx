import { EvidenceList } from '../acts/evidence.tsx';
import { entityAddress } from '../address/entity-address.ts';
import { Link } from '../address/location.tsx';
import type { NodeOnPathFragment, PathsQuery, StepOnPathFragment } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { Text, text } from '../messages/text.ts';
import { nodeKind, nodeName, stepNote, stepWords } from './step-words.ts';

export type ShownPath = PathsQuery['paths']['paths'][number];

/** A path as a chain of names with the words of each step between them, and its sources on demand. */
export function PathChain({ path, number }: { path: ShownPath; number: number }) {
  const { nodes, steps, alike, breadth } = path;
  const [first, ...others] = nodes;
  return (
    <li className="path">
      <ol className="chain">
        {first !== undefined && (
          <li>
            <NodeBox node={first} />
          </li>
        )}
        {others.map((node, at) => (
          <li key={node.id}>
            <StepArrow step={steps[at] as StepOnPathFragment} />
            <NodeBox node={node} />
          </li>
        ))}
      </ol>
      <p className="hint">
        {breadth > 0 && text('paths.breadth', { links: numberText(breadth), count: breadth })}{' '}
        {alike > 1 && text('paths.alike', { count: alike - 1, others: numberText(alike - 1) })}
      </p>
      <details className="fold path-sources">
        <summary>{text('paths.sources', { number, steps: steps.length })}</summary>
        <ol>
          {steps.map((step, at) => (
            <li key={`${step.from} ${step.to}`}>
              <p>
                <Text
                  id="paths.step"
                  from={<bdi>{nodeName(nodes[at] as NodeOnPathFragment)}</bdi>}
                  words={<em>{stepWords(step)}</em>}
                  to={<bdi>{nodeName(nodes[at + 1] as NodeOnPathFragment)}</bdi>}
                />
              </p>
              {step.basis === 'EDITORIAL' ? (
                <p className="hint">{text('paths.noSource')}</p>
              ) : (
                <EvidenceList evidence={step.evidence} />
              )}
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function NodeBox({ node }: { node: NodeOnPathFragment }) {
  const href = entityAddress(node.__typename, node.id);
  const name = <bdi>{nodeName(node)}</bdi>;
  return (
    <div className={node.__typename === 'Act' ? 'path-node path-point' : 'path-node'}>
      <small>{nodeKind(node)}</small>
      <span>{href === null ? name : <Link href={href}>{name}</Link>}</span>
    </div>
  );
}

function StepArrow({ step }: { step: StepOnPathFragment }) {
  const note = stepNote(step);
  return (
    <div className="path-step">
      <span>{stepWords(step)}</span>
      <span className="path-arrow" aria-hidden="true" />
      {note !== '' && (
        <small>
          <bdi>{note}</bdi>
        </small>
      )}
    </div>
  );
}
