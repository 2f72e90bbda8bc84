import { spawnSync } from 'node:child_process';

/** The recordings are of client 28: what older ones print differs. */
const leastMajor = 28;
const candidates = [process.env.COLOC_DOCKER, 'docker', '/usr/local/bin/docker'].filter(Boolean);

const isRecent = (docker) => {
  const { stdout } = spawnSync(docker, ['--version'], { encoding: 'utf8' });
  return Number(/version (\d+)\./.exec(stdout ?? '')?.[1] ?? 0) >= leastMajor;
};
const find = () => candidates.find(isRecent);
const hasPython = () => spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;

function install(packages) {
  const isRoot = process.getuid?.() === 0;
  const sudoWorks = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || (!isRoot && !sudoWorks)) return;
  console.error(`Installing ${packages.join(' ')} (apt-get install)...`);
  const asRoot = [...(sudoWorks ? ['sudo', '-n'] : []), 'env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const apt of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [command, ...args] = [...asRoot, 'apt-get', ...apt];
    spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  }
}

/**
 * Path of a Docker client that the recordings can be replayed with, and Python to replay them; installed
 * where a package source has them and that is allowed. Debian's own client is 20.10, so it has to come from
 * Docker's packages. Undefined, after a sentence saying what to do, where there is none.
 */
export function ensureDocker() {
  if (!hasPython()) install(['python3']);
  if (!find()) install(['docker-ce-cli']);
  const docker = find();
  if (docker && hasPython()) return docker;
  console.error(
    `The recorded Docker cases are replayed with Docker's own client, ${leastMajor} or newer, and python3; ` +
      'one of them was not found on PATH. Install docker-ce-cli (https://docs.docker.com/engine/install) ' +
      'and python3, or set COLOC_DOCKER to the path of a docker, then run "npm test" again.',
  );
  return undefined;
}
