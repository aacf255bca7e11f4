import { z } from 'zod';

const wholeNumber = (min: number, max: number) =>
  z.string().regex(/^\d+$/, 'a whole number').transform(Number).pipe(z.number().min(min).max(max));

const ORIGIN = /^https?:\/\/[^\s/,*]+$/;
/** `*`, or origins as browsers send them, separated by commas. */
const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every((origin) => ORIGIN.test(origin)) || (list.length === 1 && list[0] === '*'),
    'origins such as https://dashboard.example separated by commas, or *',
  );

/** Origins that may show a page in a frame, `*` for all, or `none`. */
const embedders = z.union([z.literal('none').transform((): string[] => []), origins], {
  error: 'origins such as https://report.example separated by commas, *, or none',
});

/** Keys separated by commas, each `name:sha256`; a single key needs no name. */
const editorKeys = z
  .string()
  .transform((text) =>
    text.split(',').map((key) => {
      const [, name = 'editor', sha256 = ''] = /^\s*(?:([\w.@-]{1,80}):)?([0-9a-f]{64})\s*$/.exec(key) ?? [];
      return { name, sha256 };
    }),
  )
  .refine(
    (keys) =>
      keys.every(({ sha256 }) => sha256 !== '') && new Set(keys.map(({ name }) => name)).size === keys.length,
    '64 hexadecimal digits, the sha256 of a key, or name:sha256 for each of several, separated by commas, no name twice',
  );

const settings = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'an address such as bolt://localhost:7687 or neo4j+s://host')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'a size such as 512m or 2g')
    .default('1g'),
  NEO4J_JVM_FLAGS: z
    .string()
    .regex(/^-\S+( -\S+)*$/, 'JVM flags separated by single spaces')
    .default('-XX:+UseSerialGC -XX:TieredStopAtLevel=1'),
  NEO4J_CONNECT_SECONDS: wholeNumber(1, 3_600).default(60),
  QUERY_TIMEOUT_SECONDS: wholeNumber(1, 600).default(15),
  MAX_QUERY_DEPTH: wholeNumber(3, 50).default(12),
  MAX_QUERY_COST: wholeNumber(100, 1_000_000_000_000).default(500_000),
  MAX_QUERY_ALIASES: wholeNumber(0, 1_000).default(100),
  MAX_QUERY_ROOT_FIELDS: wholeNumber(1, 1_000).default(50),
  MAX_QUERY_DIRECTIVES: wholeNumber(0, 1_000).default(50),
  MAX_QUERY_TOKENS: wholeNumber(100, 20_000).default(5_000),
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  CORS_ORIGINS: origins.optional(),
  EMBED_ORIGINS: embedders.default(['*']),
  EXPORTS_AT_ONCE: wholeNumber(1, 1_000).default(4),
  INDEX_POLL_SECONDS: wholeNumber(1, 3_600).default(2),
  INDEX_TEXT_MB: wholeNumber(0, 4_096).default(64),
  INDEX_ANSWERS_MB: wholeNumber(0, 4_096).default(16),
  AUTH_EDITOR_KEY_SHA256: editorKeys.optional(),
  SITE_TITLE: z.string().trim().max(60).default('Dialogue graph'),
  SITE_ABOUT: z.string().trim().max(1_000).default(''),
  SEED: z.enum(['auto', 'never']).default('auto'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Every setting of the server and the commands, read from the environment; see `.env.example`. */
export type Config = z.output<typeof settings>;

/** Thrown by {@link readConfig}: one line for each wrong setting. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads all settings from environment variables. An empty variable counts as unset.
 *
 * @throws {ConfigError} naming every wrong setting, what was expected and what was found
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const values = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(values);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const found = /PASSWORD|KEY/.test(name) ? '(hidden)' : JSON.stringify(values[name]);
    return `  ${name}: expected ${expectation(issue)}, found ${found}`;
  });
  throw new ConfigError(`Wrong settings in the environment:\n${lines.join('\n')}`);
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}
