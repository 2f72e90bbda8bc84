import { Command, InvalidArgumentError, Option } from 'commander';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { Simulation } from '../simulation/Simulation.ts';
import { CloneKind } from '../world/CloneKind.ts';
import { Platform } from '../world/Platform.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { ledgerOf } from './ledgerOf.ts';
import { ledgerTable } from './ledgerTable.ts';

interface Options {
  app: string;
  count: number;
  fill?: boolean;
  on: Platform[];
  memory: number;
  cores: number;
  disk: number;
  diskSpeed: number;
  network: number;
  vmMemory: number;
  guest: string;
  clone: CloneKind;
  overcommit: number;
  seed: number;
  cold?: boolean;
  order?: boolean;
  ksm?: boolean;
  swap: number;
  containerMemory?: number;
  json?: boolean;
}

const names = (list: readonly { id: string }[]): string[] => list.map((one) => one.id);

const program = new Command('simulate')
  .description('Starts instances of an app on each platform and prints what they cost.')
  .addOption(new Option('--app <id>', 'app to run').choices(names(catalogue.apps)).default('node'))
  .option('--count <n>', 'instances per platform', whole, 10)
  .option('--fill', 'instead of --count: add until the host refuses')
  .option('--on <platforms>', `comma-separated: ${Platform.join(', ')}`, platforms, [
    'vm',
    'container',
  ])
  .option('--memory <GiB>', 'host RAM', positive, defaultConfig.host.memoryBytes / 1024 ** 3)
  .option('--cores <n>', 'host cores', whole, defaultConfig.host.cores)
  .option('--disk <GB>', 'host disk', positive, defaultConfig.host.diskBytes / 1e9)
  .option(
    '--disk-speed <MB/s>',
    'host disk bandwidth',
    positive,
    defaultConfig.host.diskBytesPerS / 1e6,
  )
  .option(
    '--network <MB/s>',
    'link to the registry',
    positive,
    defaultConfig.host.networkBytesPerS / 1e6,
  )
  .option(
    '--vm-memory <MiB>',
    'memory of each VM',
    positive,
    defaultConfig.vmMemoryBytes / 1024 ** 2,
  )
  .addOption(
    new Option('--guest <id>', 'guest OS')
      .choices(names(catalogue.guests))
      .default(defaultConfig.guestOsId),
  )
  .addOption(
    new Option('--clone <kind>', 'disk of a VM')
      .choices(CloneKind)
      .default(defaultConfig.cloneKind),
  )
  .option(
    '--overcommit <ratio>',
    'promised over physical VM memory',
    positive,
    defaultConfig.overcommitRatio,
  )
  .option('--seed <n>', 'seed of the variation between starts', natural, defaultConfig.seed)
  .option('--cold', 'images and templates are not on the host yet')
  .option('--order', 'order the servers first, and wait until they are up')
  .option('--ksm', 'merge equal pages of VMs that run the same guest')
  .option('--swap <MiB>', 'swap file of each host', natural, 0)
  .option('--container-memory <MiB>', 'memory limit of each container (docker run -m)', positive)
  .option('--json', 'print one JSON object')
  .showHelpAfterError('(--help lists the options)');

run(program.parse().opts<Options>());

function run(options: Options): void {
  const config: RunConfig = {
    ...defaultConfig,
    seed: options.seed,
    platforms: options.on,
    host: {
      memoryBytes: Math.round(options.memory * 1024 ** 3),
      cores: options.cores,
      diskBytes: Math.round(options.disk * 1e9),
      diskBytesPerS: options.diskSpeed * 1e6,
      networkBytesPerS: options.network * 1e6,
    },
    vmMemoryBytes: Math.round(options.vmMemory * 1024 ** 2),
    guestOsId: options.guest,
    cloneKind: options.clone,
    overcommitRatio: options.overcommit,
    preloaded: options.cold !== true,
    serversOwned: options.order !== true,
    ksm: options.ksm === true,
    swapBytes: options.swap * 1024 ** 2,
    containerMemoryLimitBytes:
      options.containerMemory === undefined
        ? null
        : Math.round(options.containerMemory * 1024 ** 2),
  };
  const simulation = startOrExplain(config);
  if (options.order) {
    for (const hostId of options.on) simulation.dispatch({ type: 'host.order', hostId });
    settle(simulation);
  }
  for (const hostId of options.on) {
    simulation.dispatch(
      options.fill
        ? { type: 'instance.fill', hostId, appId: options.app }
        : { type: 'instance.add', hostId, appId: options.app, count: options.count },
    );
  }
  settle(simulation);
  const ledger = {
    platforms: simulation.snapshot.hosts.map(ledgerOf),
    seed: options.seed,
    hash: simulation.hash(),
  };
  process.stdout.write(`${options.json ? JSON.stringify(ledger, null, 2) : ledgerTable(ledger)}\n`);
}

/** Lets all happen that happens by itself. */
function settle(simulation: Simulation): void {
  while (simulation.nextEventMs < Infinity) simulation.advanceTo(simulation.nextEventMs);
}

function startOrExplain(config: RunConfig): Simulation {
  try {
    return new Simulation(config, catalogue, costs);
  } catch (error) {
    return program.error(`error: ${(error as Error).message}`);
  }
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return value;
}

function natural(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < 0)
    throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return value;
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || value === Infinity) throw new InvalidArgumentError('Give a number above 0.');
  return value;
}

function platforms(text: string): Platform[] {
  const wanted = text.split(',').map((part) => part.trim());
  const unknown = wanted.find((one) => !Platform.includes(one as Platform));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is not one of ${Platform.join(', ')}.`);
  return [...new Set(wanted)] as Platform[];
}
