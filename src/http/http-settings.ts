import type { OperationLimits } from '../api/limits/text-rules.ts';
import type { EditorKey } from './editor-key.ts';

/** What clients may do over HTTP. */
export type HttpSettings = ReturnType<typeof httpSettings>;

/** The settings of the environment that {@link httpSettings} reads. */
interface HttpEnvironment {
  MAX_QUERY_DEPTH: number;
  MAX_QUERY_COST: number;
  MAX_QUERY_ALIASES: number;
  MAX_QUERY_ROOT_FIELDS: number;
  MAX_QUERY_DIRECTIVES: number;
  MAX_QUERY_TOKENS: number;
  INTROSPECTION: 'on' | 'off';
  CORS_ORIGINS?: readonly string[] | undefined;
  AUTH_EDITOR_KEY_SHA256?: readonly EditorKey[] | undefined;
  EMBED_ORIGINS: readonly string[];
  EXPORTS_AT_ONCE: number;
  SITE_TITLE: string;
  SITE_ABOUT: string;
}

/** What the settings of the environment allow clients to do. */
export function httpSettings(config: HttpEnvironment) {
  const limits: OperationLimits = {
    depth: config.MAX_QUERY_DEPTH,
    cost: config.MAX_QUERY_COST,
    aliases: config.MAX_QUERY_ALIASES,
    rootFields: config.MAX_QUERY_ROOT_FIELDS,
    directives: config.MAX_QUERY_DIRECTIVES,
    tokens: config.MAX_QUERY_TOKENS,
  };
  return {
    limits,
    /** Whether clients may query the schema. */
    introspection: config.INTROSPECTION === 'on',
    /** Origins whose pages may send requests, or `*`; undefined: none. */
    corsOrigins: config.CORS_ORIGINS,
    /** The keys that allow imports; undefined: nobody may import. */
    editorKeys: config.AUTH_EDITOR_KEY_SHA256,
    exportsAtOnce: config.EXPORTS_AT_ONCE,
    site: { title: config.SITE_TITLE, about: config.SITE_ABOUT, embedders: config.EMBED_ORIGINS },
  };
}
