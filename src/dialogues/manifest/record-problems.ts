import type { EntityKind } from '../../domain/entity-catalogue.ts';
import type { HasQuote } from '../../domain/fold.ts';
import { wordForLabel } from '../../domain/graph-labels.ts';
import { describeValue, type Path, type Problem, type ReportProblem } from '../document/problems.ts';
import type { GraphRecord } from '../records/graph-record.ts';

/**
 * Links of a record that lead to the record itself, to the actor that it is about or, in an uptake, to the text taken
 * up: nobody speaks on behalf of itself, is its own affiliation or takes a position on itself.
 */
export function linksToItself(problem: ReportProblem, { id, kind, links }: GraphRecord): Problem[] {
  const first = kind === 'Uptake' ? 'OF' : 'BY';
  const self = links.find(({ type }) => isClaimOfTwo.has(kind) && type === first)?.to;
  return links
    .filter(
      ({ to, type, properties }) =>
        to === id || properties['through'] === to || (type !== first && to === self),
    )
    .map(({ to, path, accepts }) => {
      const kinds = accepts.map((label) => wordForLabel[label]).join(' or ');
      const found = to === id ? 'the record itself' : `${describeValue(to)} itself`;
      return problem(path, { expected: `another ${kinds}`, found });
    });
}

/** Claims of one record about others. Acts are not: they may be addressed to their authors. */
const isClaimOfTwo: ReadonlySet<EntityKind> = new Set(['Participation', 'Position', 'Uptake']);

/** The same theme, actor or meeting twice in one list. Evidence may name a source twice: locators distinguish them. */
export function doubledLinks(problem: ReportProblem, { links }: GraphRecord): Problem[] {
  const seen = new Set<string>();
  return links.flatMap(({ type, to, path, properties: { attribution, through, locator } }) => {
    const cited = type === 'EVIDENCED_BY' ? locator : null;
    const key = [type, to, attribution, through, cited].join(' ');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    if (cited === null)
      return [problem(path, { expected: 'each id once here', found: `${describeValue(to)} again` })];
    const found = `${to}, ${cited} again`;
    return [problem(path.slice(0, -1), { expected: 'each source and locator once', found })];
  });
}

/** What is wrong with a quote: nothing, or one problem. `hasQuote` is null if its source has no stored text. */
export function quoteProblem(
  problem: ReportProblem,
  { path, source, quote }: { path: Path; source: string; quote: string },
  hasQuote: HasQuote | null,
): Problem[] {
  const found = describeValue(quote);
  if (hasQuote === null)
    return [problem(path, { expected: `no quote, since ${source} has no stored text to check it`, found })];
  if (hasQuote(quote)) return [];
  return [problem(path, { expected: `words from the text of ${source}`, found })];
}
