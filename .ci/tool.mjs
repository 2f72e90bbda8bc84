// Runs a tool of node_modules, installing the packages first where they are missing:
// node .ci/tool.mjs tsx src/headless/bench.ts --json
import { ensureModules } from './ensureModules.mjs';
import { toolStatus } from './toolStatus.mjs';

ensureModules();
const [name, ...args] = process.argv.slice(2);
process.exitCode = toolStatus(name, args);
