import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds the server and its pages once, before any test starts or serves them. */
export default async function setup(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
