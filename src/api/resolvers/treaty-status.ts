import { unknownDate } from '../../domain/imprecise-date.ts';
import { bindingActions, type TreatyStatus } from '../../domain/vocabulary.ts';
import type { TreatyActionRow } from '../../graph/treaty-repository.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiContext } from '../request/context.ts';
import { existing } from './nodes.ts';

export interface Standing {
  status: TreatyStatus;
  /** The action that the status rests on. */
  rests: TreatyActionRow | null;
  actions: TreatyActionRow[];
}

/** How an actor stands towards an instrument: a binding action makes a party, a signature alone a signatory. */
export async function treatyStatus(
  row: Record<string, unknown>,
  { instrument }: { instrument: string },
  { index, treatyActions }: ApiContext,
): Promise<Standing> {
  if (!index.data.instruments.has(instrument)) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `instrument: expected the id of an instrument in the graph, found ${JSON.stringify(instrument)}.`,
    );
  }
  const actions = await treatyActions.load({ actor: String(row['keyId']), instrument });
  const binding = actions.find(({ action }) => bindingActions.includes(action));
  if (binding !== undefined) return { status: 'PARTY', rests: binding, actions };
  const [signature] = actions;
  return signature === undefined
    ? { status: 'UNKNOWN', rests: null, actions }
    : { status: 'SIGNATORY', rests: signature, actions };
}

export const treatyStatusResolvers: Resolvers = {
  InstrumentStanding: {
    date: ({ rests }) => rests?.date ?? unknownDate,
    asOf: ({ rests }) => rests?.asOf ?? unknownDate,
    actions: ({ actions }, _, { entities }, info) =>
      actions.map(async ({ id }) => existing(await entities.load('TreatyAction', id, info))),
    evidence: ({ rests }, _, { evidence }) => (rests === null ? [] : evidence(rests.id)),
  },
};
