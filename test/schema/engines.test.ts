import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

/** npm's own reading of versions, which comes without types. */
const { satisfies } = createRequire(import.meta.url)('semver');

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

/** The oldest Node that is supported, and those that `npm run test:nodes` tries. */
it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '24.21.0', '26.10.0'])(
  'no package that is installed with ours warns on Node %s',
  (node) => {
    expect(satisfies(node, read('package.json').engines.node)).toBe(true);
    const { packages } = read('package-lock.json');
    const unfit = Object.entries<any>(packages)
      .filter(([, { engines, optional }]) => !optional && engines?.node && !satisfies(node, engines.node))
      .map(([name, { engines }]) => `${name} wants Node ${engines.node}`);
    expect(unfit).toEqual([]);
  },
);
