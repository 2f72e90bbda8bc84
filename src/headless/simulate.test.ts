import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { Simulation } from '../simulation/Simulation.ts';
import type { MemoryKind } from '../world/MemoryKind.ts';
import type { PlatformLedger } from './ledgerOf.ts';

// Each call starts a Node process: a bound for a busy machine, not a measure.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Ledger {
  readonly platforms: readonly PlatformLedger[];
  readonly seed: number;
  readonly hash: string;
}

/** Types the command with these words and waits for its end. */
function simulate(...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/headless/simulate.ts', ...words],
      {
        cwd: root,
      },
    );
    const text = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...text }));
  });
}

async function ledger(...words: readonly string[]): Promise<Ledger> {
  const { exitCode, stdout, stderr } = await simulate(...words, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Ledger;
}

const sumOf = (byKind: Readonly<Record<MemoryKind, number>>): number =>
  Object.values(byKind).reduce((sum, bytes) => sum + bytes, 0);

test.concurrent('prints the ledger of each platform, in the order asked', async () => {
  const { platforms, ...run } = await ledger(
    '--app',
    'node',
    '--count',
    '20',
    '--on',
    'vm,container,bare',
    '--memory',
    '32',
  );
  expect(run).toEqual({ seed: 1, hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
  expect(platforms.map(({ platform }) => platform)).toEqual(['vm', 'container', 'bare']);
  for (const one of platforms) {
    expect(one).toMatchObject({ asked: 20, ready: 20, refused: 0, oomKilled: 0 });
    expect(one.memoryTotalBytes).toBe(32 * 1024 ** 3);
    expect(sumOf(one.memoryByKindBytes)).toBe(one.memoryTotalBytes);
    expect(one.memoryUsedBytes).toBe(one.memoryTotalBytes - one.memoryByKindBytes.free);
    expect(one.lastReadyMs).toBeGreaterThan(0);
    expect(one.diskUsedBytes).toBeLessThan(one.diskTotalBytes);
  }
  // The point of it all: a process costs least, a VM most.
  const [vm, container, bare] = platforms;
  expect(vm.memoryUsedBytes).toBeGreaterThan(container.memoryUsedBytes);
  expect(container.memoryUsedBytes).toBeGreaterThan(bare.memoryUsedBytes);
  expect(vm.usefulMemoryShare).toBeLessThan(container.usefulMemoryShare);
});

test.concurrent('--fill ends with each host its own refusal', async () => {
  const { platforms } = await ledger(
    '--fill',
    '--app',
    'node',
    '--on',
    'vm,container',
    '--memory',
    '4',
  );
  const [vm, container] = platforms;
  expect(vm).toMatchObject({ asked: vm.ready + 1, refused: 1, oomKilled: 0 });
  expect(container.oomKilled).toBeGreaterThan(0);
  expect(container.asked).toBe(container.ready + container.refused);
  expect(container.ready).toBeGreaterThan(10 * vm.ready);
});

test.concurrent('options change the host, its VMs and nothing else', async () => {
  const words = ['--on', 'vm', '--count', '3', '--guest', 'alpine', '--clone', 'linked'];
  const host = [
    '--cores',
    '2',
    '--disk',
    '50',
    '--vm-memory',
    '512',
    '--overcommit',
    '2',
    '--cold',
    '--disk-speed',
    '64.1',
    '--network',
    '64.1',
  ];
  const [vm] = (await ledger(...words, ...host)).platforms;
  expect(vm).toMatchObject({ ready: 3, diskTotalBytes: 50e9 });
  const inside = sumOf(vm.memoryByKindBytes) - vm.memoryByKindBytes.free;
  expect(inside).toBe(vm.memoryUsedBytes);
  // Promised at half their size: 3 VMs of 512 MiB do not take 3 times 512 MiB.
  const { guestKernel, guestOs, pageCache, runtime, app, reservedIdle } = vm.memoryByKindBytes;
  const guests = guestKernel + guestOs + pageCache + runtime + app + reservedIdle;
  expect(guests).toBeLessThan(3 * 512 * 1024 ** 2);
});

test.concurrent(
  '--order waits for the servers first, and what they run costs the same',
  async () => {
    const words = ['--on', 'bare,container', '--count', '2'];
    const bought = (await ledger(...words, '--order')).platforms;
    const owned = (await ledger(...words)).platforms;
    for (const [index, one] of bought.entries()) {
      const weeksMs = costs.hostOrderMs + costs.hostRackMs;
      expect(one.upMs).toBeGreaterThan(weeksMs);
      expect(one).toMatchObject({ ready: 2, memoryByKindBytes: owned[index].memoryByKindBytes });
      expect(owned[index].upMs).toBe(0);
    }
    const { stdout } = await simulate(...words, '--order');
    expect(stdout).toMatch(/server up after +84\.\d\d days +84\.\d\d days/);
  },
);

test.concurrent('another process comes to the same hash, another seed to another', async () => {
  const hashOf = (seed: number): string => {
    const config = { ...defaultConfig, platforms: ['container'] as const, seed };
    const simulation = new Simulation(config, catalogue, costs);
    simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'python', count: 4 });
    while (simulation.nextEventMs < Infinity) simulation.advanceTo(simulation.nextEventMs);
    return simulation.hash();
  };
  const words = ['--app', 'python', '--count', '4', '--on', 'container', '--seed', '7'];
  const { seed, hash } = await ledger(...words);
  expect({ seed, hash }).toEqual({ seed: 7, hash: hashOf(7) });
  expect(hashOf(8)).not.toBe(hash);
});

test.concurrent('--help lists every option', async () => {
  const { exitCode, stdout } = await simulate('--help');
  expect(exitCode).toBe(0);
  const options =
    'app count fill on memory cores disk disk-speed network vm-memory guest clone overcommit seed cold order json';
  for (const option of options.split(' ')) expect(stdout).toContain(`--${option}`);
});

describe('what cannot be simulated is refused with what to do', () => {
  test.concurrent.each([
    [['--app', 'cobol'], /--app.*node, python/s],
    [['--count', '0'], /whole number, 1 or more/],
    [['--on', 'vm,cloud'], /"cloud" is not one of bare, vm, container/],
    [['--memory', '0.5'], /host\.memoryBytes" is out of range/],
  ])('%j', async (words, message) => {
    const { exitCode, stdout, stderr } = await simulate(...words);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toContain('--help lists the options');
  });
});
