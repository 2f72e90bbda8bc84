import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { caseExceptions } from '../cases/caseExceptions.ts';
import { loadCases } from '../cases/loadCases.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const replayer = join(root, 'assets/recordings/docker/replay.py');
const docker = process.env['COLOC_DOCKER'] ?? 'docker';

const cases = loadCases();
const excepted = new Set(caseExceptions.map(({ id }) => id));
const groups = [...new Set(cases.map(({ group }) => group))].filter((group) =>
  cases.some(({ id, group: own }) => own === group && !excepted.has(id)),
);

describe.concurrent(
  'docker’s own client prints what it printed when asked of a real engine',
  () => {
    test.each(groups)('%s', async (group) => {
      const folder = mkdtempSync(join(tmpdir(), `coloc-replay-${group}-`));
      const engine = spawn(
        process.execPath,
        '--import tsx src/headless/engine.ts --port 0 --images recorded'.split(' '),
        { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      try {
        const host = await addressIn(engine.stdout);
        let ids = cases.filter((one) => one.group === group && !excepted.has(one.id)).map(idOf);
        let said = '';
        // Some cases count on the clock (`sleep 1; docker kill`): a busy computer gets a second chance.
        for (let tries = 0; tries < 2 && ids.length > 0; tries += 1) {
          const results = join(folder, `results-${tries}.json`);
          said = await replay(['--host', host, '--id', ids.join(','), '--json', results], folder);
          const told = JSON.parse(readFileSync(results, 'utf8')) as { id: string; ok: boolean }[];
          const passed = new Set(told.filter(({ ok }) => ok).map(idOf));
          ids = ids.filter((id) => !passed.has(id));
        }
        if (ids.length > 0) throw new Error(said);
      } finally {
        engine.kill();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
);

const idOf = ({ id }: { readonly id: string }): string => id;

/** The address an engine prints when it listens. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [address] = /tcp:\/\/\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the engine ended before it listened');
}

/** @returns what the replayer prints: each failed case with its differences. */
async function replay(args: readonly string[], folder: string): Promise<string> {
  const child = spawn('python3', [replayer, 'replay', '--docker', docker, ...args], {
    env: { ...process.env, RECORD_TMP: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  return said;
}
