import { uptakeKinds } from '../../labels/terms.ts';
import { text } from '../../messages/text.ts';
import type { FlowStep, FlowText } from './flow-texts.ts';

/** How a later text takes up an earlier one: the verb of the source, or the kind of uptake. */
export const verbText = ({ verb, kind }: Pick<FlowStep, 'verb' | 'kind'>): string =>
  verb === null ? uptakeKinds[kind] : text('quoted', { text: verb });

type Named = Pick<FlowText, 'shortName' | 'date'>;

/** A step in words: `Resolution 5/1 (2010) → Resolution 9/1 (2018): “recalls”`. */
export const stepText = (step: Pick<FlowStep, 'verb' | 'kind'>, earlier: Named, later: Named): string =>
  text('lineage.step', { earlier: nameAndDate(earlier), later: nameAndDate(later), verb: verbText(step) });

/** A text with its date: `Resolution 5/1 (18 October 2010)`. */
export const nameAndDate = ({ shortName, date }: Named): string =>
  text('lineage.dated', { name: shortName, date });
