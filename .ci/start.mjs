// The simulator on this machine: installs what is missing, serves, opens a browser if there is one.
import { ensureModules } from './ensureModules.mjs';
import { runTool } from './runTool.mjs';

ensureModules();
const { env, platform } = process;
const hasDisplay =
  platform === 'win32' || platform === 'darwin' || env.DISPLAY || env.WAYLAND_DISPLAY;
const opens = hasDisplay && !env.CI && !env.SSH_CONNECTION;
process.exitCode = runTool('vite', [...(opens ? ['--open'] : []), ...process.argv.slice(2)])
  ? 0
  : 1;
