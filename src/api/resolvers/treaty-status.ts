import { unknownDate } from '../../domain/imprecise-date.ts';
import { bindingActions } from '../../domain/vocabulary.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiContext } from '../request/context.ts';
import { entityListField } from '../request/existing.ts';
import type { InstrumentStatus } from '../request/results.ts';

/** An actor's status under an instrument: a binding action makes a party, a signature alone a signatory. */
export async function treatyStatus(
  row: Record<string, unknown>,
  { instrument }: { instrument: string },
  { index, treatyActions }: ApiContext,
): Promise<InstrumentStatus> {
  if (!index.data.instruments.has(instrument)) {
    throw new ApiError(
      'UNKNOWN_ID',
      `instrument: expected the id of an instrument in the graph, found ${index.describeId(instrument, 'Instrument')}.`,
    );
  }
  const actions = await treatyActions.load({ actor: String(row['keyId']), instrument });
  const binding = actions.find(({ action }) => bindingActions.includes(action));
  if (binding !== undefined) return { status: 'PARTY', decisive: binding, actions };
  const [signature] = actions;
  return signature === undefined
    ? { status: 'UNKNOWN', decisive: null, actions }
    : { status: 'SIGNATORY', decisive: signature, actions };
}

export const treatyStatusResolvers: Resolvers = {
  InstrumentStanding: {
    date: ({ decisive }) => decisive?.date ?? unknownDate,
    asOf: ({ decisive }) => decisive?.asOf ?? unknownDate,
    actions: entityListField('TreatyAction', ({ actions }) => actions.map(({ id }) => id)),
    evidence: ({ decisive }, _, { evidence }) => (decisive === null ? [] : evidence(decisive.id)),
  },
};
