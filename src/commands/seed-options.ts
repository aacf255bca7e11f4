import { parseArgs } from 'node:util';

/** A file or folder to import, with the mapping that precedes it, if any. */
export interface SeedFile {
  path: string;
  mapping: string | null;
}

/** What `npm run seed` was called with. */
export interface SeedOptions {
  files: readonly SeedFile[];
  mappings: readonly string[];
  dryRun: boolean;
  json: boolean;
  init: boolean;
  help: boolean;
  retract: readonly string[];
  rename: readonly { id: string; successor: string; both: string }[];
}

/** Thrown for options that the usage does not describe. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const usage = `Usage: npm run seed -- [--dry-run] [--json] [--retract ID] [--rename OLD=NEW] [--mapping MAP] FILE_OR_FOLDER...

Loads dialogue documents (.yaml, .yml, .json; .ndjson with one on each line) into the graph. Loading the
same again changes nothing. A document with the id of an earlier one replaces it.
--dry-run         shows each record that would be added, changed or retired, and writes nothing
--json            prints the result, or all mistakes (without it, the first 100), as one JSON object on standard output
--mapping MAP     reads the tables after it (.csv, .tsv, .xlsx, .ndjson) by this mapping: see docs/seeding.md
--init            writes a first mapping for one table: npm run seed -- --init --mapping MAP.yaml TABLE.csv
--retract ID      retracts the document: retires what no other document contains; needs no file
--rename OLD=NEW  gives the document another id; NEW is among the files, and records in both stay unchanged
--mapping, --retract and --rename may be given several times.
Exit code: 0 done, 1 mistakes in the documents or tables (nothing written), 2 could not run
`;

/**
 * Reads the options of the command. A mapping counts for the files after it.
 *
 * @throws {UsageError} for options that the usage does not describe
 */
export function readSeedOptions(args: readonly string[]): SeedOptions {
  const { values, tokens } = parsed(args);
  const files: SeedFile[] = [];
  let mapping: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'mapping') mapping = token.value ?? null;
    if (token.kind === 'positional') files.push({ path: token.value, mapping });
  }
  if (values.init && (values.mapping.length !== 1 || files.length !== 1))
    throw new UsageError('--init: expected one --mapping MAP.yaml and one table');
  return {
    files,
    mappings: values.mapping,
    dryRun: values['dry-run'],
    json: values.json,
    init: values.init,
    help: values.help,
    retract: values.retract,
    rename: values.rename.map((both) => {
      const [, id, successor] = /^([^=]+)=([^=]+)$/.exec(both) ?? [];
      if (id === undefined || successor === undefined)
        throw new UsageError(`--rename: expected the ids OLD=NEW, found ${JSON.stringify(both)}`);
      return { id, successor, both };
    }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        init: { type: 'boolean', default: false },
        mapping: { type: 'string', multiple: true, default: [] },
        retract: { type: 'string', multiple: true, default: [] },
        rename: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
