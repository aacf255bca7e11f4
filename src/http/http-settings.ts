import type { OperationLimits } from '../api/limits/operation-limits.ts';
import type { Config } from '../config.ts';

/** What clients may do over HTTP. */
export interface HttpSettings {
  limits: OperationLimits;
  /** Whether they may ask for the schema. */
  introspection: boolean;
  /** Origins whose pages may ask, or `*`; undefined: none. */
  corsOrigins: readonly string[] | undefined;
  /** Hash of the key by which documents can be imported; undefined: by nobody. */
  editorKeySha256: string | undefined;
  /** How many exports may be under way at once. */
  exportsAtOnce: number;
}

/** What the settings of the environment let clients do. */
export function httpSettings(config: Config): HttpSettings {
  return {
    limits: {
      depth: config.MAX_QUERY_DEPTH,
      cost: config.MAX_QUERY_COST,
      aliases: config.MAX_QUERY_ALIASES,
      rootFields: config.MAX_QUERY_ROOT_FIELDS,
      directives: config.MAX_QUERY_DIRECTIVES,
      tokens: config.MAX_QUERY_TOKENS,
    },
    introspection: config.INTROSPECTION === 'on',
    corsOrigins: config.CORS_ORIGINS,
    editorKeySha256: config.AUTH_EDITOR_KEY_SHA256,
    exportsAtOnce: config.EXPORTS_AT_ONCE,
  };
}
