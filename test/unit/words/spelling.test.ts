import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

/** The words of a Markdown file that cspell does not know, with the settings in cspell.json. */
function misspelt(text: string): Promise<(string | undefined)[]> {
  const args = ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary', 'stdin://docs/a.md'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, (_, stdout) =>
      resolve([...stdout.matchAll(/Unknown word \((.+?)\)/g)].map(([, word]) => word)),
    );
    child.stdin?.end(text);
  });
}

it('npm run check finds misspelt and American words, but accepts words of the field, code and addresses', async () => {
  const text =
    'UNTOC programmes recieve colors.\n\n`isTrunkated` https://example.org/adress\n\n```sh\nnpm chekc\n```\n';
  expect(await misspelt(text)).toEqual(['recieve', 'colors']);
}, 120_000);
