import { toolStatus } from './toolStatus.mjs';

/** Runs a tool of node_modules in the foreground. True when it ends well. */
export function runTool(name, args, extraEnv = {}) {
  return toolStatus(name, args, extraEnv) === 0;
}
