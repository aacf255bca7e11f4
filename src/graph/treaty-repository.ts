import { z } from 'zod';
import type { ImpreciseDate } from '../domain/imprecise-date.ts';
import { datePrecisions, treatyActions } from '../domain/vocabulary.ts';
import type { Executor, NamedQuery, Scope } from './executor.ts';

/** An actor and an instrument, by id. */
export interface ActorAndInstrument {
  actor: string;
  instrument: string;
}

const treatyActionsQuery = (pairs: readonly ActorAndInstrument[]): NamedQuery => ({
  name: 'treaties.actions',
  text: `UNWIND $pairs AS pair
MATCH (x:Entity {id: pair.actor})<-[:BY]-(t:TreatyAction)-[:ON]->(:Entity {id: pair.instrument})
WITH pair, t ORDER BY t.sortKey
RETURN pair.actor AS actor, pair.instrument AS instrument, collect({id: t.id, action: t.action,
  date: {earliest: t.dateEarliest, latest: t.dateLatest, precision: t.datePrecision, asWritten: t.dateAsWritten},
  asOf: {earliest: t.asOfEarliest, latest: t.asOfLatest, precision: t.asOfPrecision, asWritten: t.asOfAsWritten}}) AS actions`,
  parameters: { pairs },
});

const date: z.ZodType<ImpreciseDate> = z.object({
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  precision: z.enum(datePrecisions),
  asWritten: z.string().nullable(),
});
/** A treaty action of an actor on an instrument. */
const treatyAction = z.object({ id: z.string(), action: z.enum(treatyActions), date, asOf: date });
export type TreatyActionRow = z.output<typeof treatyAction>;
const row = z.object({ actor: z.string(), instrument: z.string(), actions: z.array(treatyAction) });

/** The treaty actions of each actor on each instrument, oldest first, unknown dates last; in the order of the pairs. */
export async function treatyActionsOf(
  executor: Executor,
  pairs: readonly ActorAndInstrument[],
  scope: Scope,
): Promise<TreatyActionRow[][]> {
  const rows = await executor.read(treatyActionsQuery(pairs), row, scope);
  const byPair = new Map(rows.map((one) => [`${one.actor} ${one.instrument}`, one.actions]));
  return pairs.map(({ actor, instrument }) => byPair.get(`${actor} ${instrument}`) ?? []);
}
