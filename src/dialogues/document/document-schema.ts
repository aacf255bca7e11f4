import { z } from 'zod';
import { shortForms } from '../forms/shared-forms.ts';
import { dialogueDocument } from './dialogue-document.ts';

/**
 * The form of dialogue documents as JSON Schema (2020-12), for completion and checks in editors. It is made from the
 * definitions that the import uses. Only the import checks what a schema cannot express: that a day exists, and that
 * references lead somewhere.
 */
export function documentSchema(): object {
  return {
    $id: 'dialogue-graph/1',
    title: 'Dialogue document',
    ...z.toJSONSchema(dialogueDocument, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (!shortForms.has(zodSchema)) return;
        const whole = { ...jsonSchema };
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        jsonSchema.anyOf = [{ type: 'string', minLength: 1 }, whole];
      },
    }),
  };
}
