import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { requireEditor } from '../../../src/http/editor-key.ts';

const keyOf = (name: string) => ({ name, sha256: createHash('sha256').update(`key-${name}`).digest('hex') });
const keys = ['ann', 'ben', 'cem'].map(keyOf);

it('each key returns the name of its owner, and no other key returns any', () => {
  for (const { name } of keys) expect(requireEditor(keys, `Bearer key-${name}`)).toBe(name);
  expect(() => requireEditor(keys, 'Bearer key-dan')).toThrow(/found another one/);
  expect(() => requireEditor(keys, undefined)).toThrow(/found none/);
  expect(() => requireEditor(undefined, 'Bearer key-ann')).toThrow(/for reading only/);
});
