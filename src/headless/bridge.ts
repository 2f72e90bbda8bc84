import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { serveBridge } from './bridge/serveBridge.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const tool = fileURLToPath(new URL('../../.ci/tool.mjs', import.meta.url));

const program = new Command('bridge')
  .description('Serves the page and a Docker Engine API answered by the tab it is open in.')
  .option('--port <n>', 'port on 127.0.0.1', port, 2376)
  .option('--build', 'build the page anew, even when it is there')
  .showHelpAfterError('(--help lists the options)');

const options = program.parse().opts<{ port: number; build?: boolean }>();
if (options.build || !existsSync(`${folder}/index.html`)) {
  process.stderr.write('Building the page...\n');
  const { status } = spawnSync(process.execPath, [tool, 'vite', 'build'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) program.error('error: the page could not be built');
}
const server = serveBridge(folder);
server.on('error', (error) => {
  program.error(`error: cannot listen on 127.0.0.1:${options.port}: ${error.message}`);
});
server.listen(options.port, '127.0.0.1', () => {
  const at = `127.0.0.1:${options.port}`;
  process.stdout.write(`Open http://${at}, then: DOCKER_HOST=tcp://${at} docker ps\n`);
});

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65535) {
    throw new InvalidArgumentError('Give a port, 1 to 65535.');
  }
  return value;
}
