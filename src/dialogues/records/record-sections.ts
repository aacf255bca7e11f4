import { labelsOfKind, type TargetLabel } from '../../domain/graph-labels.ts';
import { type DialogueDocument, dialogueDocument } from '../document/dialogue-document.ts';
import { fieldsOfSection } from './record-fields.ts';

/** The sections of a document that contain records, in the order in which their mistakes are reported. */
export const recordSections = Object.entries(dialogueDocument.shape)
  .map(([section, form]) => ({ section: section as keyof DialogueDocument, forms: fieldsOfSection(form) }))
  .filter(({ forms }) => forms.length > 0);

/** The sections with records that a reference to these labels accepts; none for a reference that accepts every record. */
export function sectionsFor(accepts: readonly TargetLabel[]): string[] {
  const ownLabels = (label: string) =>
    (Object.hasOwn(labelsOfKind, label) ? labelsOfKind[label as keyof typeof labelsOfKind] : [label]).filter(
      (one) => one !== 'Claim',
    );
  const accepted = new Set(accepts.flatMap(ownLabels));
  return recordSections
    .filter(({ forms }) => forms.some(({ kind }) => ownLabels(kind).some((label) => accepted.has(label))))
    .map(({ section }) => section);
}
