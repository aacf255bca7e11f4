import { z } from 'zod';
import { dialogueDocument } from '../../src/dialogues/document/dialogue-document.ts';

/** Visits every form within the form of documents, each with its path, as `actors[0].names[0].text`. */
export function eachForm(visit: (form: z.core.$ZodType, path: string) => void): void {
  const walk = (form: z.core.$ZodType, path: string): void => {
    visit(form, path);
    if (form instanceof z.ZodOptional || form instanceof z.ZodDefault) walk(form.unwrap(), path);
    else if (form instanceof z.ZodArray) walk(form.unwrap(), `${path}[0]`);
    else if (form instanceof z.ZodPipe) walk(form.out, path);
    else if (form instanceof z.ZodUnion) for (const one of form.options) walk(one, path);
    else if (form instanceof z.ZodObject)
      for (const [key, of] of Object.entries(form.shape)) walk(of, path === '' ? key : `${path}.${key}`);
  };
  walk(dialogueDocument, '');
}
