import { z } from 'zod';
import {
  date,
  type EntityForm,
  entityForms,
  isForm,
  type LinkForm,
  linkForms,
  storedApart,
} from '../forms/shared-forms.ts';

/** A form of records with its fields, grouped by how they are stored. */
export interface RecordFields extends EntityForm {
  /** The value of `kind` in items of this form; null if all items of its section have this form. */
  when: unknown;
  links: LinkField[];
  dates: string[];
  /** Keys whose values are stored as properties without a change. */
  values: string[];
}

/** A field whose value, or each value of its list, is a link. */
export interface LinkField extends LinkForm {
  field: string;
  /** If the values are objects: the keys that are properties of the link. */
  others: string[];
}

/** The forms of a section of a document: one, or for actors one for each kind; none if there is no such section. */
export function fieldsOfSection(section: z.core.$ZodType): RecordFields[] {
  return formsOf(section).flatMap((option) => {
    const entity = entityForms.get(option);
    return entity !== undefined && option instanceof z.ZodObject ? [fieldsOf(option, entity)] : [];
  });
}

/** The keys that items of a section can have; none if there is no such section. */
export function keysOfSection(section: z.core.$ZodType): string[] {
  return [
    ...new Set(
      formsOf(section).flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : [])),
    ),
  ];
}

function formsOf(section: z.core.$ZodType): readonly z.core.$ZodType[] {
  const form = valueForm(section);
  return form instanceof z.ZodDiscriminatedUnion ? form.options : [form];
}

function fieldsOf({ shape }: z.ZodObject, entity: EntityForm): RecordFields {
  const when = shape['kind'] instanceof z.ZodLiteral ? shape['kind'].value : null;
  const fields: RecordFields = { ...entity, when, links: [], dates: [], values: [] };
  for (const [key, field] of Object.entries(shape)) {
    if (key === 'id' || storedApart.has(field)) continue;
    const form = valueForm(field);
    const link = linkForms.get(form);
    if (link !== undefined) fields.links.push({ ...link, field: key, others: keysBeside(form, link) });
    else if (isForm(form, date)) fields.dates.push(key);
    else fields.values.push(key);
  }
  return fields;
}

function keysBeside(form: z.core.$ZodType, { key }: LinkForm): string[] {
  return form instanceof z.ZodObject ? Object.keys(form.shape).filter((other) => other !== key) : [];
}

/** The form of a value, or of each value of a list, without the wrappers for missing values and short forms. */
function valueForm(form: z.core.$ZodType): z.core.$ZodType {
  if (isForm(form, date)) return form;
  if (form instanceof z.ZodOptional || form instanceof z.ZodDefault || form instanceof z.ZodArray)
    return valueForm(form.unwrap());
  return form instanceof z.ZodPipe ? form.out : form;
}
