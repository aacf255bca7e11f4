import { type DocumentSource, textSource } from '../../dialogues/document/document-source.ts';
import { problemLine } from '../../dialogues/document/problems.ts';
import { retraction } from '../../dialogues/document/retraction.ts';
import { importDocuments } from '../../dialogues/import-run.ts';
import { previousIds } from '../../dialogues/stored/imported-documents.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolvers, RetractDialogueInput } from '../generated/resolver-types.ts';
import type { ApiContext } from '../request/context.ts';
import type { ImportOutcome } from '../request/results.ts';

/** Maximum size of a document that comes by HTTP. */
export const MAX_DOCUMENT_BYTES = 1_000_000;
/** A client can wait for a moment, but not for an import of thousands of documents. */
const lockLimits = { waitSeconds: 5, leaseSeconds: 10 };

async function run(
  mutation: 'importDialogue' | 'retractDialogue',
  source: DocumentSource,
  input: Pick<RetractDialogueInput, 'dryRun' | 'basedOn'>,
  context: ApiContext,
): Promise<ImportOutcome> {
  const dryRun = input.dryRun === true;
  const editor = context.requireEditor();
  const bytes = Buffer.byteLength(source.text());
  if (bytes > MAX_DOCUMENT_BYTES) {
    throw new ApiError(
      'DOCUMENT_TOO_LARGE',
      `document: expected at most ${MAX_DOCUMENT_BYTES} bytes, found ${bytes}. Import it by npm run seed.`,
    );
  }
  const { version, documents, warnings } = await importDocuments(context.executor, [source], {
    by: (ids) => `${editor}: ${mutation} of ${ids.join(', ')}`,
    dryRun,
    lock: lockLimits,
    ...(input.basedOn != null && { basedOn: input.basedOn }),
  });
  const [result] = documents;
  if (result === undefined) throw new Error('An import of one document gave no result');
  // A client that has imported something finds it in its next query.
  if (!dryRun) await context.renewSnapshot();
  return { ...result, version, dryRun, warnings: warnings.map(problemLine) };
}

export const importResolvers: Resolvers = {
  Mutation: {
    importDialogue: (_, { input }, context) => {
      const file = input.format === 'JSON' ? 'document.json' : 'document.yaml';
      const source = textSource({ file, text: input.document });
      return run('importDialogue', source, input, context);
    },
    retractDialogue: async (_, { input }, context) => {
      const { document } = input;
      context.requireEditor();
      const { requestId } = context.scope;
      const asserted = await previousIds(context.executor, [document], { requestId });
      if (!asserted.get(document)?.length) {
        throw new ApiError(
          'UNKNOWN_DOCUMENT',
          `document: expected the id of an imported document, found ${JSON.stringify(document.slice(0, 80))}.`,
        );
      }
      return run('retractDialogue', retraction(document, { file: 'document.json' }), input, context);
    },
  },
  ImportPayload: { document: ({ id }) => id },
  PlannedValue: {
    before: ({ before }) => (before === null ? null : JSON.stringify(before)),
    after: ({ after }) => (after === null ? null : JSON.stringify(after)),
  },
};
