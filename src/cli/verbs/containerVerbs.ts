import type { VerbSpec } from '../VerbSpec.ts';
import { attach } from './attach.ts';
import { commit } from './commit.ts';
import { containerPrune } from './containerPrune.ts';
import { cp } from './cp.ts';
import { create } from './create.ts';
import { diff } from './diff.ts';
import { exec } from './exec.ts';
import { exportContainer } from './exportContainer.ts';
import { containerInspect } from './containerInspect.ts';
import { inspect } from './inspect.ts';
import { kill } from './kill.ts';
import { logs } from './logs.ts';
import { pause } from './pause.ts';
import { port } from './port.ts';
import { ps } from './ps.ts';
import { rename } from './rename.ts';
import { restart } from './restart.ts';
import { rm } from './rm.ts';
import { run } from './run.ts';
import { start } from './start.ts';
import { stats } from './stats.ts';
import { stop } from './stop.ts';
import { top } from './top.ts';
import { unpause } from './unpause.ts';
import { update } from './update.ts';
import { wait } from './wait.ts';

/** `docker container …` and their short names, and `docker inspect`. */
export const containerVerbs: readonly VerbSpec[] = [
  attach,
  commit,
  containerInspect,
  containerPrune,
  cp,
  create,
  diff,
  exec,
  exportContainer,
  inspect,
  kill,
  logs,
  pause,
  port,
  ps,
  rename,
  restart,
  rm,
  run,
  start,
  stats,
  stop,
  top,
  unpause,
  update,
  wait,
];
