import { useState } from 'react';
import { EvidenceList } from '../../acts/evidence.tsx';
import { entityAddress } from '../../address/entity-address.ts';
import { Link } from '../../address/location.tsx';
import { useGraphQL } from '../../api/use-query-state.ts';
import { EvidenceOfUptakesDocument, type WrittenFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../layout/notices.tsx';
import { Text, text } from '../../messages/text.ts';
import type { FlowStep, FlowText } from './flow-texts.ts';
import { MoreRows } from './more-rows.tsx';
import { verbText } from './step-text.ts';

/** What a list shows of a text. */
export type ListedText = Pick<FlowText, 'id' | 'type' | 'kind' | 'name' | 'date' | 'stage'>;

/** An uptake in a list. */
export interface ListedStep {
  id: string;
  step: Pick<FlowStep, 'kind' | 'verb'>;
  earlier: ListedText;
  later: ListedText;
  /** Undefined if it has not been loaded with the rest. */
  evidence: readonly WrittenFragment[] | undefined;
}

const PAGE_SIZE = 20;

/** The steps of a flow as text: which text takes up which, how, and where that is written. */
export function StepList({ steps }: { steps: readonly ListedStep[] }) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const pages = Array.from(
    { length: Math.ceil(Math.min(shown, steps.length) / PAGE_SIZE) },
    (_, page) => page,
  );
  return (
    <>
      <ol className="rows lineage-steps">
        {pages.map((page) => (
          <StepPage key={page} steps={steps.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)} />
        ))}
      </ol>
      <MoreRows shown={shown} total={steps.length} onMore={() => setShown(shown + PAGE_SIZE)} />
    </>
  );
}

/** A page of steps; loads their evidence if that is not there yet. */
function StepPage({ steps }: { steps: readonly ListedStep[] }) {
  const missing = steps.filter(({ evidence }) => evidence === undefined).map(({ id }) => id);
  const query = useGraphQL(EvidenceOfUptakesDocument, missing.length === 0 ? null : { ids: missing });
  const loaded = new Map(
    (query.data?.nodes ?? []).flatMap((node) =>
      node !== null && 'evidence' in node ? [[node.id, node.evidence] as const] : [],
    ),
  );
  return steps.map(({ id, step, earlier, later, evidence = loaded.get(id) }) => (
    <li key={id}>
      <p>
        <Text
          id="lineage.step"
          earlier={<NamedText of={earlier} />}
          later={<NamedText of={later} />}
          verb={<bdi>{verbText(step)}</bdi>}
        />
      </p>
      {evidence !== undefined ? (
        <EvidenceList evidence={evidence} />
      ) : query.error === null ? (
        <p className="hint">{text('loading')}</p>
      ) : (
        <ErrorNotice error={query.error} retry={query.retry} />
      )}
    </li>
  ));
}

/** The name of a text with a link, and its kind, stage and date. */
export const NamedText = ({ of: { id, type, kind, name, date, stage } }: { of: ListedText }) => (
  <>
    <Link href={entityAddress(type, id) ?? ''}>
      <Text id="labelled" label={<bdi>{kind}</bdi>} value={<bdi>{name}</bdi>} />
    </Link>{' '}
    <small>
      ({text(`stage.${stage}`)}, {date})
    </small>
  </>
);
