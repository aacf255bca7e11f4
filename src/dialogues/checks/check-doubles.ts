import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { storedMarks } from '../stored/stored-marks.ts';

/**
 * Checks that no two records of run and graph share a unique mark: a State's ISO code, a source's address, or a theme's
 * exact match. Two with the same mark are one thing under two ids, which would be counted twice.
 */
export async function checkDoubles(
  executor: Executor,
  { facts, things, documentIds }: ImportManifest,
): Promise<Problem[]> {
  const owners = new Map<string, string>();
  const spellings = facts.marks.flatMap(({ value }) => plainSpellings(value));
  for (const { id, value } of await storedMarks(executor, spellings, documentIds))
    if (!things.has(id)) owners.set(markKey(id, value), id);
  return facts.marks.flatMap(({ document, id, value, path }) => {
    const key = markKey(id, value);
    const owner = owners.get(key) ?? id;
    owners.set(key, owner);
    if (owner === id) return [];
    const expected = `a value of its own, since ${owner} has this one`;
    return document.problem(path, { expected, found: describeValue(value) });
  });
}

/** Addresses are equal by http and https, in any case of the host, and with or without a slash at the end. */
function markKey(id: string, value: string): string {
  const kind = id.slice(0, id.indexOf('-'));
  if (!URL.canParse(value)) return `${kind} ${value}`;
  const { host, pathname, search, hash } = new URL(value);
  return `${kind} ${host}${pathname.replace(/\/$/, '')}${search}${hash}`;
}

/** The spellings of a mark in small letters, without regard to ports, dots and other oddities. */
function plainSpellings(value: string): string[] {
  if (!URL.canParse(value)) return [value.toLowerCase()];
  const { host, pathname, search, hash } = new URL(value);
  const address = `${host}${pathname.replace(/\/$/, '')}`;
  return ['http://', 'https://'].flatMap((scheme) =>
    ['', '/'].map((slash) => `${scheme}${address}${slash}${search}${hash}`.toLowerCase()),
  );
}
