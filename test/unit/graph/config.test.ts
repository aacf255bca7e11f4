import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../src/config.ts';

const withoutDefault = ['NEO4J_URI', 'NEO4J_PASSWORD', 'AUTH_EDITOR_KEY_SHA256', 'CORS_ORIGINS'];

describe('settings', () => {
  it('have defaults, and an empty one counts as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      SEED: 'auto',
    });
  });
  it('that are wrong are all reported at once', () => {
    const read = () =>
      readConfig({ PORT: 'x', SEED: 'maybe', NEO4J_URI: 'http://h', QUERY_TIMEOUT_SECONDS: '0' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      /PORT: expected a whole number, found "x"[\s\S]*NEO4J_URI: expected an address[\s\S]*SEED: expected one of auto, never, found "maybe"/,
    );
    expect(read).toThrow(/QUERY_TIMEOUT_SECONDS: expected at least 1/);
  });
  it('accept origins separated by commas, or all', () => {
    const read = (CORS_ORIGINS: string) => readConfig({ CORS_ORIGINS }).CORS_ORIGINS;
    expect(read('https://a.example, http://localhost:3000')).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
    expect(read('*')).toEqual(['*']);
    expect(read('')).toBeUndefined();
    for (const wrong of ['a.example', 'https://a.example/', 'https://a.example,*', 'https://*.example', ','])
      expect(() => read(wrong), wrong).toThrow(/CORS_ORIGINS: expected origins such as/);
  });
  it('accept keys of editors, each with a name', () => {
    const [one, two] = ['a'.repeat(64), '0'.repeat(64)];
    const read = (AUTH_EDITOR_KEY_SHA256: string) =>
      readConfig({ AUTH_EDITOR_KEY_SHA256 }).AUTH_EDITOR_KEY_SHA256;
    expect(read(one)).toEqual([{ name: 'editor', sha256: one }]);
    expect(read(`ann:${one}, ben@un.org:${two}`)).toEqual([
      { name: 'ann', sha256: one },
      { name: 'ben@un.org', sha256: two },
    ]);
    for (const wrong of [
      'x',
      `${one},${two}`,
      `ann:${one},ann:${two}`,
      `:${one}`,
      `ann:${one},`,
      `a b:${one}`,
    ])
      expect(() => read(wrong), wrong).toThrow(
        /AUTH_EDITOR_KEY_SHA256: expected 64 hexadecimal digits.*found \(hidden\)/,
      );
  });
  it('never show a password', () => {
    expect(() => readConfig({ NEO4J_PASSWORD: 'secret', PORT: 'x' })).not.toThrow(/secret/);
  });
  it('are all in .env.example, with their defaults', () => {
    const example = readFileSync('.env.example', 'utf8');
    const shown = new Map(
      [...example.matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    const defaults = readConfig({});
    for (const [name, value] of Object.entries(defaults)) expect(shown.get(name), name).toBe(String(value));
    for (const name of shown.keys()) expect([...Object.keys(defaults), ...withoutDefault]).toContain(name);
  });
});
