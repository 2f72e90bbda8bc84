// The recorded Docker cases, replayed by Docker's own client against `npm run engine`. Apart from
// `npm test`: no package source a fresh machine can count on has a client as new as the recordings'.
import { ensureDocker } from './ensureDocker.mjs';
import { ensureModules } from './ensureModules.mjs';
import { runTool } from './runTool.mjs';

ensureModules();
const dockerPath = ensureDocker();
const ok =
  dockerPath && runTool('vitest', ['run', '--project', 'oracle'], { COLOC_DOCKER: dockerPath });
process.exitCode = ok ? 0 : 1;
