import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../support/document-problems.ts';

const sourceAt = (url: string) => ({
  path: 'sources[0].url',
  sources: [{ id: 'source-s', url, title: 'T', publisher: 'P', accessedOn: '2026', language: 'en' }],
});
const themeAt = (url: string) => ({
  path: 'themes[0].exactMatch[0]',
  themes: [{ id: 'theme-t', prefLabel: 'T', definition: 'Defined', exactMatch: [url] }],
});
const places = [sourceAt, themeAt];

const refused = [
  'javascript:alert(1)',
  'JavaScript://example.org/%0aalert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org/a',
  'mailto:ann@example.org',
  'urn:isbn:0451450523',
  'blob:https://example.org/a',
  'view-source:https://example.org/',
  'https://ann:secret@example.org/',
  'https://ann@example.org/',
  'https://example.org@other.org/',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://',
  'https://localhost/a',
  'https://intranet/a',
  'https://[::1]/',
  'https://example.org/a b',
  'https://example.org/"><script>',
  'https://example.org/\u200Ba',
  '//example.org/a',
  '/documents/a.pdf',
  'example.org',
  'www.example.org/a',
];
const right = [
  'https://www.unodc.org/documents/a%20b.pdf#page=2',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org:8443/a?b=c&d=e@f',
  'https://пример.рф/страница',
  'https://web.archive.org/web/2022/https://example.org/a',
  'http://metadata.un.org/thesaurus/1001234',
];

function problemsAt(place: (typeof places)[number], url: string) {
  const { path, ...sections } = place(url);
  const problems = problemsOf(JSON.stringify({ format: 'dialogue-graph/1', document: 'd', ...sections }));
  return { path, problems };
}

describe.each(places)('addresses in documents', (place) => {
  it.each(refused)('%j is refused', (url) => {
    const { path, problems } = problemsAt(place, url);
    expect(problems).toEqual([
      expect.objectContaining({ path, expected: expect.stringContaining('begins with http:// or https://') }),
    ]);
  });

  it('one that changes the direction of writing is refused for that', () => {
    const { path, problems } = problemsAt(place, 'https://example.org/\u202Egro.elpmaxe');
    expect(problems).toEqual([expect.objectContaining({ path, found: 'U+202E' })]);
  });

  it.each(right)('%j is accepted', (url) => expect(problemsAt(place, url).problems).toEqual([]));

  it('only http and https are accepted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9+.-]{0,8}$/), fc.webPath(), (scheme, path) => {
        fc.pre(!/^https?$/i.test(scheme));
        for (const url of [`${scheme}:${path}`, `${scheme}://example.org${path}`])
          expect(problemsAt(place, url).problems).toHaveLength(1);
      }),
    );
  });
});
