import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentSchema } from '../../../src/dialogues/document/document-schema.ts';
import { everyKind } from '../../support/every-kind.ts';

const validate = new Ajv2020.default({ strict: false, logger: false }).compile(documentSchema());
const seed = (readdirSync('seed', { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml'));
const read = (name: string) => readFileSync(`seed/${name}`, 'utf8');

describe('the JSON Schema of documents', () => {
  it('is the one committed in schema/ (npm run schema writes it)', () => {
    expect(JSON.parse(readFileSync('schema/dialogue-document.schema.json', 'utf8'))).toEqual(
      documentSchema(),
    );
  });

  it('describes every key and every type in a sentence', () => {
    const seen: string[] = [];
    const without: string[] = [];
    const check = (schema: any, at: string) => {
      seen.push(at);
      if (!/^[A-Z].*\.$/.test(schema.description ?? '')) without.push(at);
    };
    const walk = (schema: any, at: string): void => {
      if (schema.properties !== undefined) check(schema, `type ${at}`);
      for (const [key, of] of Object.entries<any>(schema.properties ?? {})) {
        check(of, `${at}.${key}`);
        walk(of, `${at}.${key}`);
      }
      for (const one of [schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? []].flat()) walk(one, at);
    };
    walk(JSON.parse(readFileSync('schema/dialogue-document.schema.json', 'utf8')), '');
    expect(without).toEqual([]);
    // As many as a reader of the forms counts: the walk misses none of them.
    for (const at of [
      '.$schema',
      '.actors.names.text',
      '.actors.represents.from',
      '.acts.by.onBehalfOf',
      '.acts.themes.basis',
      '.meeting.evidence.quote',
      'type .acts.by',
      'type .gaps.evidence',
    ])
      expect(seen).toContain(at);
  });

  it('is named in the first line of every document of the seed', () => {
    for (const name of seed)
      expect(read(name).split('\n')[0], name).toBe(
        '# yaml-language-server: $schema=../../schema/dialogue-document.schema.json',
      );
  });

  it.each([...seed.map((name) => [name, read(name)]), ...Object.entries(everyKind)])(
    'accepts %s',
    (_, text) => {
      validate(parse(text ?? ''));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it.each([
    ['an unknown key', { nonsense: 1 }],
    ['a missing key', { themes: [{ id: 'theme-x', prefLabel: 'X' }] }],
    [
      'a value that no list has',
      {
        figures: [
          {
            about: ['a'],
            value: 1,
            qualifier: 'ROUGHLY',
            unit: 'u',
            evidence: [{ source: 's', locator: 'l' }],
          },
        ],
      },
    ],
    ['a form of id that is none', { themes: [{ id: 'Theme X', prefLabel: 'X', definition: 'd' }] }],
    ['no evidence', { bodies: [{ id: 'body-x', name: 'X', evidence: [] }] }],
  ])('refuses %s', (_, parts) => {
    expect(validate({ format: 'dialogue-graph/1', document: 'd', ...parts })).toBe(false);
  });
});
