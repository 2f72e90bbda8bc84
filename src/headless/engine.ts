import { Command, InvalidArgumentError, Option } from 'commander';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { hubImages as hubRecords } from '../calibration/hubImages.ts';
import { hubImages } from '../engine/images/hubImages.ts';
import { recordedImages } from '../engine/images/recordedImages.ts';
import { openDaemon } from './engine/openDaemon.ts';
import { RealTime } from './engine/RealTime.ts';
import { serveDoor } from './http/serveDoor.ts';

interface Options {
  port: number;
  speed: number;
  images: 'recorded' | 'hub';
  memory: number;
  cores: number;
  disk: number;
  seed: number;
}

const program = new Command('engine')
  .description('Serves a simulated Docker Engine: DOCKER_HOST=tcp://127.0.0.1:PORT docker ps')
  .option('--port <n>', 'port on 127.0.0.1', port, 2375)
  .option('--speed <x>', 'virtual seconds in a real one', positive, 1)
  .addOption(
    new Option('--images <set>', 'what the registries serve')
      .choices(['hub', 'recorded'])
      .default('hub'),
  )
  .option('--memory <GiB>', 'host RAM', positive, defaultConfig.host.memoryBytes / 1024 ** 3)
  .option('--cores <n>', 'host cores', whole, defaultConfig.host.cores)
  .option('--disk <GB>', 'host disk', positive, defaultConfig.host.diskBytes / 1e9)
  .option('--seed <n>', 'seed of ids, names and times', natural, defaultConfig.seed)
  .showHelpAfterError('(--help lists the options)');

run(program.parse().opts<Options>());

function run(options: Options): void {
  const daemon = openDaemon(
    {
      ...defaultConfig,
      seed: options.seed,
      platforms: ['container'],
      // Images come by docker pull alone.
      preloaded: false,
      host: {
        ...defaultConfig.host,
        memoryBytes: Math.round(options.memory * 1024 ** 3),
        cores: options.cores,
        diskBytes: Math.round(options.disk * 1e9),
      },
    },
    Date.now(),
    options.images === 'recorded' ? recordedImages() : hubImages(hubRecords),
  );
  const time = new RealTime(daemon.host, options.speed);
  const server = serveDoor((request, upstream) => {
    time.catchUp();
    return daemon.door(request, upstream);
  });
  server.on('error', (error) => {
    program.error(`error: cannot listen on 127.0.0.1:${options.port}: ${error.message}`);
  });
  server.listen(options.port, '127.0.0.1', () => {
    time.start();
    const address = server.address();
    const at = typeof address === 'object' && address ? address.port : options.port;
    process.stdout.write(
      `Docker Engine (simulated) listens on tcp://127.0.0.1:${at}\n` +
        `Try: DOCKER_HOST=tcp://127.0.0.1:${at} docker run -d nginx\n`,
    );
  });
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535) {
    throw new InvalidArgumentError('Give a port, 0 to 65535.');
  }
  return value;
}

function whole(text: string): number {
  const value = natural(text);
  if (value < 1) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return value;
}

function natural(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < 0) {
    throw new InvalidArgumentError('Give a whole number, 0 or more.');
  }
  return value;
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || value === Infinity) throw new InvalidArgumentError('Give a number above 0.');
  return value;
}
