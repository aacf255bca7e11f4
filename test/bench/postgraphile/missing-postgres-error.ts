/** Thrown where there is no PostgreSQL 15 on this machine: says what was looked for, and how to get it. */
export class MissingPostgresError extends Error {
  override name = 'MissingPostgresError';
}
