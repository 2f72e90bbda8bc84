import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return undefined;
}

const find = () => process.env.COLOC_CHROMIUM ?? names.map(onPath).find(Boolean);

function installFromDebian() {
  if (!onPath('apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  const sudoWorks = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!isRoot && !sudoWorks) return;
  console.error('Installing Chromium (apt-get install chromium)...');
  const asRoot = sudoWorks ? ['sudo', '-n'] : [];
  for (const aptArgs of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [command, ...args] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...aptArgs,
    ];
    spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  }
}

/**
 * Path of a Chromium, installed from Debian's package where none is found and that is allowed.
 * Undefined, after a sentence saying what to do, where there is none.
 */
export function ensureChromium() {
  const found = find();
  if (found) return found;
  installFromDebian();
  const installed = find();
  if (!installed) {
    console.error(
      'The browser tests need Chromium, and none was found on PATH. Install it (on Debian: ' +
        '"sudo apt-get install chromium"), or set COLOC_CHROMIUM to the path of a Chromium or ' +
        'Chrome, then run "npm test" again.',
    );
  }
  return installed;
}
