import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentInAddress, editorAddress } from '../../../src/questions/editor-address.ts';
import { byGroup, parseQuestion } from '../../../src/questions/question.ts';

const head = '# title: Who?\n# group: Actors\n# why: To know\n#   it.\n# answer: Nobody.';
const question = parseQuestion(
  'queries/01-who.graphql',
  `${head}\n\nquery Q {\n  a\n}\n\nfragment F on A {\n  b\n}\n`,
);

describe('a file of the question library', () => {
  it('is read', () => {
    expect(question).toEqual({
      ...{ slug: 'who', title: 'Who?', group: 'Actors', why: 'To know it.', answer: 'Nobody.', asked: null },
      variables: {},
      query: 'query Q {\n  a\n}\n\nfragment F on A {\n  b\n}\n',
    });
  });

  it.each([
    ['who.graphql', head, /expected a name such as 01-who-asked\.graphql/],
    ['01-who.graphql', '# title: T', /group and why and answer missing/],
    ['01-who.graphql', `${head}\n# titel: T`, /found titel/],
    ['01-who.graphql', `${head}\n# title: T`, /found title/],
    ['01-who.graphql', `${head}\nquery Q { a }`, /expected "# key: value", found "query Q \{ a \}"/],
    ['01-who.graphql', `${head}\n# variables: {a: 1}`, /JSON/],
  ])('%s with %j is refused', (file, text, message) => {
    expect(() => parseQuestion(file, `${text}\n\nquery Q { a }`)).toThrow(message);
  });

  it('is grouped under its heading', () => {
    const [a, b, c] = [question, { ...question, group: 'B' }, { ...question, slug: 'c' }];
    expect(byGroup([a, b, c])).toEqual([
      ['Actors', [a, c]],
      ['B', [b]],
    ]);
  });
});

describe('an address', () => {
  const partsOf = (address: string) => {
    const { search, hash } = new URL(address);
    return { search, hash };
  };
  it('opens what it was made from, however long', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 3_000, maxLength: 5_000 }));
    fc.assert(
      fc.property(text, text, (query, written) => {
        const variables = written.trim() === '' ? '' : written;
        const address = editorAddress({ query, variables }, 'http://127.0.0.1:4000/graphiql');
        expect(address.split('#')[0]?.length).toBeLessThanOrEqual(4_000);
        expect(contentInAddress(partsOf(address), [])).toEqual({ query, variables });
      }),
    );
  });
  it('names a question of the library, or opens nothing', () => {
    expect(contentInAddress({ search: '?question=who', hash: '' }, [question])).toEqual({
      query: question.query,
      variables: '',
    });
    expect(contentInAddress({ search: '?question=whom', hash: '' }, [question])).toBeNull();
    expect(contentInAddress({ search: '', hash: '' }, [question])).toBeNull();
  });
});
