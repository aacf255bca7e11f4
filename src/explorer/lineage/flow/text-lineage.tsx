import { useMemo } from 'react';
import { useGraphQL } from '../../api/use-query-state.ts';
import { Choice } from '../../elements/choice.tsx';
import { type LineageDirection, LineageOfDocument } from '../../gql/graphql.ts';
import { entityDownloads } from '../../layout/downloads.ts';
import { QueryResult } from '../../layout/notices.tsx';
import { text } from '../../messages/text.ts';
import { type FlowText, flowTexts } from '../texts/flow-texts.ts';
import { depths, directions, type LineageView } from '../texts/lineage-address.ts';
import { LineageFrame } from '../texts/lineage-frame.tsx';
import { StepList } from '../texts/step-list.tsx';
import { TextPicker } from '../texts/text-picker.tsx';
import { flowDrawing } from './flow-drawing.ts';
import { inColumns } from './flow-order.ts';
import { StepPanel, TextPanel } from './flow-panels.tsx';
import { FlowPicture } from './flow-picture.tsx';

const DEPTH = 8;

/** Where one text comes from and what became of it, each step with its evidence. */
export function TextLineage({ id, view }: { id: string; view: LineageView }) {
  const { settings, change } = view;
  const direction = settings.direction ?? 'BOTH';
  const depth = settings.depth ?? DEPTH;
  const variables = { id, direction, depth };
  const query = useGraphQL(LineageOfDocument, variables);
  const lineage = query.data?.lineage;
  const texts = useMemo(
    () => (lineage === undefined ? [] : flowTexts(lineage, direction !== 'EARLIER')),
    [lineage, direction],
  );
  const steps = useMemo(() => lineage?.edges ?? [], [lineage]);
  const start = texts.find(({ isStart }) => isStart);
  const byId = new Map(texts.map((one) => [one.id, one]));
  const named = (key: string) => byId.get(key) as FlowText;
  const inOrder = useMemo(() => {
    const order = new Map(inColumns(texts, steps).map(({ text: one }, at) => [one.id, at]));
    const at = (key: string) => order.get(key) ?? 0;
    return [...steps].sort((one, other) => at(one.into) - at(other.into) || at(one.of) - at(other.of));
  }, [texts, steps]);
  const openStep = steps.find(({ uptake }) => uptake.id === settings.step);
  const openText = settings.text === null ? undefined : byId.get(settings.text);
  const close = () => change({});
  return (
    <LineageFrame
      view={view}
      title={start === undefined ? text('frame.lineage') : sentenceOf(start, texts, steps.length, direction)}
      request={{ document: LineageOfDocument, variables }}
      downloads={start === undefined ? [] : entityDownloads(start.type, start.id)}
      drawing={start && (() => flowDrawing(texts, steps))}
      panel={
        openStep !== undefined ? (
          <StepPanel
            step={openStep}
            earlier={named(openStep.of)}
            later={named(openStep.into)}
            onClose={close}
          />
        ) : (
          openText && <TextPanel shown={openText} onClose={close} />
        )
      }
    >
      <div className="columns controls">
        <TextPicker onPick={(next) => change({ id: next })} />
        <Choice
          label={text('lineage.direction')}
          value={direction}
          options={directions.map((value) => [value, text(`direction.${value}`)])}
          onChange={(value) => change({ direction: value === 'BOTH' ? null : value })}
        />
        <Choice<number>
          label={text('lineage.depth')}
          value={depth}
          options={depths.map((value) => [value, text('lineage.steps', { count: value })])}
          onChange={(value) => change({ depth: value === DEPTH ? null : value })}
        />
        <button type="button" onClick={() => change({ id: null, direction: null, depth: null })}>
          {text('lineage.showAll')}
        </button>
      </div>
      <QueryResult query={query} minHeight="30rem">
        {() => (
          <>
            <Key texts={texts} />
            <FlowPicture
              {...{ texts, steps, direction }}
              open={{ step: openStep?.uptake.id ?? null, text: openText?.id ?? null }}
              onOpen={change}
            />
            {steps.length === 0 ? (
              <p>{text(`noSteps.${direction}`)}</p>
            ) : (
              <section>
                <h2>{text('lineage.asText')}</h2>
                <StepList
                  steps={inOrder.map((step) => ({
                    id: step.uptake.id,
                    step,
                    earlier: named(step.of),
                    later: named(step.into),
                    evidence: step.uptake.evidence,
                  }))}
                />
              </section>
            )}
          </>
        )}
      </QueryResult>
    </LineageFrame>
  );
}

/** What the view shows: which text, how many others in how many steps, and how many may have more later texts. */
function sentenceOf(
  start: FlowText,
  texts: readonly FlowText[],
  steps: number,
  direction: LineageDirection,
): string {
  const uncoded = texts.filter(({ followUp }) => followUp === 'uncoded').length;
  return text('lineage.sentence', {
    lead: text(`lead.${direction}`, { name: start.inSentence }),
    texts: texts.length - 1,
    steps,
    uncoded: direction === 'EARLIER' ? 0 : uncoded,
  });
}

/** What the marks mean, as far as they are there. */
function Key({ texts }: { texts: readonly FlowText[] }) {
  const has = (followUp: FlowText['followUp']) => texts.some((one) => one.followUp === followUp);
  return (
    <ul className="flow hint legend">
      <li>{text('lineage.keyLine')}</li>
      {has('uncoded') && (
        <li>
          <span className="swatch step-unknown" aria-hidden="true" /> {text('lineage.keyUncoded')}
        </li>
      )}
      {has('none') && <li>{text('lineage.keyNone')}</li>}
      {has('unasked') && <li>{text('lineage.keyUnasked')}</li>}
    </ul>
  );
}
