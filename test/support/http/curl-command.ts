import type { Sent } from './hostile.ts';

/** What a `curl` command of the docs sends, by the few options that they use; throws at any other, so that none is passed over. */
export function curlCommand(command: string): Sent & { path: string } {
  const [program, ...words] = shellWords(command.replaceAll('\\\n', ' '));
  if (program !== 'curl') throw new Error(`Not curl: ${command}`);
  const headers: Record<string, string> = {};
  const parameters = new URLSearchParams();
  let address: URL | null = null;
  let body: string | null = null;
  let isGet = false;
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const value = () => words.shift() ?? '';
    if (word === '-H') {
      const [name = '', ...rest] = value().split(': ');
      headers[name] = rest.join(': ');
    } else if (word === '-d') body = value();
    else if (word === '--data-urlencode') {
      const [name = '', ...rest] = value().split('=');
      parameters.set(name, rest.join('='));
    } else if (/^-[sG]+$/.test(word)) isGet ||= word.includes('G');
    else if (word.startsWith('http')) address = new URL(word);
    else throw new Error(`Unknown to this test: ${word}`);
  }
  if (address === null || (parameters.size > 0 && !isGet)) throw new Error(`No GET and no POST: ${command}`);
  const search = parameters.size === 0 ? address.search : `?${parameters}`;
  return {
    path: `${address.pathname}${search}`,
    method: body === null ? 'GET' : 'POST',
    headers,
    ...(body === null ? {} : { body }),
  };
}

/** Words as a shell parts them: blanks, single and double quotes. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"/g, (_, single, double) => single ?? double),
  );
}
