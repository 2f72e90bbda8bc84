import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';

/** Runs a tool of node_modules in the foreground. Its exit code, 1 when it was ended from outside. */
export function toolStatus(name, args, extraEnv = {}) {
  const path = fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
  const { status } = spawnSync(isWindows ? `"${path}.cmd"` : path, args, {
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, ...extraEnv },
  });
  return status ?? 1;
}
