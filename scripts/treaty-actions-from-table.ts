import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { z } from 'zod';

/**
 * Writes the documents of treaty actions from a table of them, one document an instrument:
 *
 *   npx tsx scripts/treaty-actions-from-table.ts TABLE.csv seed/treaty-actions
 *
 * A row is a State's signature, its action, or both, with the day of the table that it was read from.
 */

const row = z.strictObject({
  instrument: z.enum(['UNTOC', 'TIP', 'SOM', 'FIREARMS']),
  party: z.string().min(1),
  iso3: z.string().regex(/^([A-Z]{3})?$/),
  signature_date: z.string(),
  action: z.string(),
  action_date: z.string(),
  source: z.string(),
  as_of: z.string().min(1),
});
type Row = z.output<typeof row>;

const documents = {
  UNTOC: {
    file: 'untoc.yaml',
    document: 'treaty-actions-untoc',
    instrument: 'instrument-untoc',
    title: 'Treaty actions on the Convention',
  },
  TIP: {
    file: 'tip-protocol.yaml',
    document: 'treaty-actions-tip-protocol',
    instrument: 'instrument-tip-protocol',
    title: 'Treaty actions on the Trafficking in Persons Protocol',
  },
  SOM: {
    file: 'som-protocol.yaml',
    document: 'treaty-actions-som-protocol',
    instrument: 'instrument-som-protocol',
    title: 'Treaty actions on the Smuggling of Migrants Protocol',
  },
  FIREARMS: {
    file: 'firearms-protocol.yaml',
    document: 'treaty-actions-firearms-protocol',
    instrument: 'instrument-firearms-protocol',
    title: 'Treaty actions on the Firearms Protocol',
  },
} as const;

/** Where the rows come from, by what their source column says; `caveat` is part of the action's locator. */
const sources: { says: RegExp; source: string; file?: boolean; caveat?: string }[] = [
  { says: /\(S101\)/, source: 'source-untc-status-xviii-12-s101' },
  {
    says: /^github:zmjones\/untreaties@003ce13 treaties\/(\S+\.csv) /,
    source: 'source-zmjones-untreaties-data-set-commit-003ce13-2015',
    file: true,
  },
  {
    says: /\(S103\)/,
    source: 'source-global-regulation-bgbl-iii-232-2014-machine-translation',
    caveat:
      'the notice does not say ratification or accession, so the kind follows from whether there was a signature',
  },
  {
    says: /\(S134\)/,
    source: 'source-global-regulation-bgbl-iii-4-2015-machine-translation',
    caveat: 'the kind of action follows from whether there was a signature',
  },
  { says: /\(S135\)/, source: 'source-ris-bgbl-iii-57-2025-som-protocol' },
];

const heading = `# yaml-language-server: $schema=../../schema/dialogue-document.schema.json
# Written by scripts/treaty-actions-from-table.ts; change the table, not this file.
# Facts of the United Nations Treaty Collection, mostly through a public data set of its tables as of 2014.
# This is no list of parties: most actions after asOf are missing, so nobody is shown not to be a party.
`;

/** The documents that a table makes, by file name. */
export function treatyActionDocuments(csv: string): Map<string, string> {
  const rows = readTable(csv);
  return new Map(
    Object.entries(documents).map(([key, { file, document, instrument, title }]) => {
      const treatyActions = rows
        .filter((one) => one.instrument === key)
        .flatMap((one) => actionsOf(one, instrument));
      const head = { format: 'dialogue-graph/1', document, title };
      return [file, `${heading}${stringify(head)}\n${stringify({ treatyActions }, { lineWidth: 0 })}`];
    }),
  );
}

function actionsOf(one: Row, instrument: string) {
  const origin = sources.find(({ says }) => says.test(one.source));
  if (origin === undefined) throw new Error(`No source is known that is written "${one.source}".`);
  const table = origin.file === true ? `treaties/${origin.says.exec(one.source)?.[1]}, ` : '';
  const place = `${table}row ${one.party}`;
  const action = (kind: string, date: string, locator: string) => ({
    actor: actorOf(one),
    instrument,
    action: kind,
    ...(date === '' ? {} : { date }),
    asOf: one.as_of,
    evidence: [{ source: origin.source, locator }],
  });
  const caveat = origin.caveat === undefined ? '' : ` (${origin.caveat})`;
  return [
    ...(one.signature_date === '' ? [] : [action('SIGNATURE', one.signature_date, place)]),
    ...(one.action === '' ? [] : [action(one.action, one.action_date, `${place}${caveat}`)]),
  ];
}

/** Who acted; the table gives no code for the one party that is no State. */
function actorOf({ iso3, party }: Row): string {
  if (iso3 !== '') return `state-${iso3.toLowerCase()}`;
  if (party === 'European Union') return 'org-european-union';
  throw new Error(`No code stands for "${party}".`);
}

function readTable(csv: string): Row[] {
  const [names = [], ...lines] = csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  return lines.map((cells) => row.parse(Object.fromEntries(names.map((name, at) => [name, cells[at]]))));
}

/** The cells of a line; a quoted cell may hold commas, and quotes doubled. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [table, folder] = process.argv.slice(2);
  if (table === undefined || folder === undefined) {
    throw new Error('Usage: npx tsx scripts/treaty-actions-from-table.ts TABLE.csv FOLDER');
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of treatyActionDocuments(readFileSync(table, 'utf8'))) {
    writeFileSync(path.join(folder, file), text);
  }
}
