import { useMemo } from 'react';
import {
  type AddressProblem,
  type Codec,
  entityId,
  oneOf,
  readValue,
  sharedVersionIn,
} from '../../address/codecs.ts';
import { addressOf, go, useAddress } from '../../address/location.tsx';
import type { LineageDirection } from '../../gql/graphql.ts';
import { stages } from './stages.ts';

export const directions = ['BOTH', 'EARLIER', 'LATER'] as const satisfies readonly LineageDirection[];
export const depths = [1, 2, 3, 5, 8, 12, 20] as const;

const stage = oneOf(stages);

/** The parameters of the addresses of this view. */
const parameters = {
  /** The act or resolution whose lineage is shown; all uptakes if there is none. */
  id: entityId,
  direction: oneOf<LineageDirection>(directions),
  /** Maximum number of steps. */
  depth: oneOf<number>(depths),
  /** The uptake whose evidence is open. */
  step: entityId,
  /** The text whose evidence is open. */
  text: entityId,
  theme: entityId,
  cycle: entityId,
  /** The stages between which uptakes are open. */
  from: stage,
  to: stage,
} as const;
type Name = keyof typeof parameters;
type ValueOf<Parameter extends Name> =
  (typeof parameters)[Parameter] extends Codec<infer Value> ? Value : never;
export type LineageSettings = { [Parameter in Name]: ValueOf<Parameter> | null };

/** What is open beside the picture closes when anything else changes. */
const opened = ['step', 'text', 'from', 'to'] as const;

/** The view that the address describes, and how to change it. */
export function useLineageSettings() {
  const { path, parameters: present } = useAddress();
  return useMemo(() => {
    const problems: AddressProblem[] = [];
    const read = Object.entries<Codec<unknown>>(parameters).map(([name, codec]) => {
      const value = readValue(name, { found: present.get(name), codec, problems });
      return [name, value ?? null];
    });
    return {
      settings: Object.fromEntries(read) as LineageSettings,
      problems,
      /** The dataset version in a shared address. */
      sharedVersion: sharedVersionIn(present),
      /** Changes some settings; null removes one from the address. */
      change: (changes: Partial<LineageSettings>) => {
        const next = new URLSearchParams(present);
        for (const name of ['version', ...opened]) next.delete(name);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) next.delete(name);
          else next.set(name, (parameters[name as Name] as Codec<unknown>).write(value));
        }
        go(addressOf(path, next));
      },
    };
  }, [path, present]);
}
export type LineageView = ReturnType<typeof useLineageSettings>;
