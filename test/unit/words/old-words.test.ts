import { describe, expect, it } from 'vitest';
import { wordProblems } from '../../../scripts/check-words.ts';
import { oldWords } from '../../../scripts/old-words.ts';

/** A sentence in the old dialect, with the phrase in it that is refused. */
const refused: [sentence: string, phrase: string][] = [
  ['Every exported row tells of itself.', 'tells'],
  ['What the graph holds, and from where.', 'graph holds'],
  ['45 parties of which no binding action is held.', 'is held'],
  ['A theme stands in both rows.', 'stands in'],
  ['4 of 83 points lie in none of these.', 'lie in'],
  ['They are left out unless asked for.', 'unless asked for'],
  ['All that a filter asks.', 'filter asks'],
  ['The server asks Neo4j for one page.', 'asks Neo4j'],
  ['Our own finding: it rests on no single source.', 'rests on no'],
  ['Two dimensions, one of which decides the other.', 'decides the other'],
  ['The mends of counting followed.', 'mends'],
  ['Take away the filter.', 'Take away'],
  ['Choose below what to keep to.', 'keep to'],
  ['No question speaks of that.', 'speaks of'],
  ['Counting along stretches of time.', 'stretches'],
  ['In the manner of a table.', 'manner'],
  ['A steady order.', 'steady'],
  ['Whence a resolution comes.', 'Whence'],
  ['Of several types the dearest counts.', 'dearest'],
  ['What would change, thing by thing.', 'thing by thing'],
  ['Themes are our own scheme.', 'own scheme'],
  ['First light: the first series.', 'First light'],
  ['Nobody has surveyed this meeting.', 'surveyed'],
  ['Meetings that nobody has coded.', 'nobody has coded'],
  ['Meetings of which nobody has looked.', 'of which nobody'],
  ['That is no word that nothing was said.', 'no word that'],
  ['Objects less deep in one another.', 'in one another'],
  ['Another import is under way.', 'under way'],
  ['It is counted anew.', 'anew'],
  ['The sources at hand are short.', 'at hand'],
  ['The number is 3 at the least.', 'at the least'],
  ['From Neo4j by way of a file.', 'by way of'],
  ['What is said in the chair.', 'in the chair'],
  ['Expected 4, found as many.', 'found as many'],
  ['One that a source mentions is no act.', 'is no act'],
];
const accepted = `# A dialogue held in Vienna

It is held after a session. STATE stands for States. The import has held the lock for 30 s. They asked for protection.
\`actsSurveyed\` means that the meeting is coded. \`It tells of nothing held under way.\`

\`\`\`text
This tells of code that is held.
\`\`\`

[A link](https://example.org/under-way/told.html)
`;
const found = (file: string, text: string) => wordProblems(file, text).map((one) => [one.line, one.found]);

describe('the check of words', () => {
  it.each(refused)('refuses "%s"', (sentence, phrase) =>
    expect(found('a.md', `Fine.\n\n${sentence}\n`)).toContainEqual([3, phrase]),
  );

  it('has a sentence here for each of its phrases', () => {
    const text = refused.map(([sentence]) => sentence).join('\n');
    expect(oldWords.filter(({ pattern }) => !new RegExp(pattern, 'i').test(text))).toEqual([]);
  });

  it('accepts other uses, code and addresses', () => expect(found('a.md', accepted)).toEqual([]));

  it('finds a phrase across the end of a line, where it begins', () => {
    expect(found('a.md', 'An import is under\nway.')).toEqual([[1, 'under way']]);
    expect(found('a.graphql', '# An import is under\n#   way.')).toEqual([[1, 'under # way']]);
  });

  it('reads descriptions and comments of GraphQL, not its names', () => {
    const text =
      'type Told {\n  "What it tells."\n  told: Int\n  """\n  Under way.\n  """\n  a: Int # anew\n}\n';
    expect(found('a.graphql', text)).toEqual([
      [2, 'tells'],
      [5, 'Under way'],
      [7, 'anew'],
    ]);
  });

  it('reads comments, texts and templates of TypeScript, not its names', () => {
    const text = `import './told.ts';
const told = 'is held'; // anew
const a = <p title="told">It tells {\`it \${told} holds\`}</p>;
`;
    expect(found('a.tsx', text)).toEqual([
      [2, 'is held'],
      [2, 'anew'],
      [3, 'told'],
      [3, 'tells'],
    ]);
  });
});
