import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rootFolder = fileURLToPath(new URL('..', import.meta.url));

/** The packages a lock file names, `{}` where there is no such file. */
function packagesOf(lockPath) {
  try {
    return JSON.parse(readFileSync(`${rootFolder}${lockPath}`, 'utf8')).packages;
  } catch {
    return {};
  }
}

// npm keeps in node_modules the lock of what it installed. Comparing contents rather than dates
// spares a checkout that only touched package-lock.json a needless install.
function isMissing() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).some(
    ([path, wanted]) =>
      path !== '' &&
      (path in installed ? installed[path].version !== wanted.version : !wanted.optional),
  );
}

/** Installs the packages of package-lock.json where they are absent or outdated; silent otherwise. */
export function ensureModules() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Coloc needs Node 20.19 or later; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (!isMissing()) return;
  console.error('Installing packages (npm ci)...');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmPath = process.env.npm_execpath ?? '';
  // Standard output belongs to the command that follows: what npm says goes to standard error.
  const options = { cwd: rootFolder, stdio: ['ignore', 2, 2] };
  const { status } = npmPath.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npmPath, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
  if (status !== 0) {
    console.error('The packages could not be installed: npm says why above.');
    process.exit(1);
  }
}
