// Types, lint, format and unused code; all of them, even after one has failed.
import { ensureModules } from './ensureModules.mjs';
import { runTool } from './runTool.mjs';
import { staticChecks } from './staticChecks.mjs';

ensureModules();
for (const [name, [tool, ...args]] of Object.entries(staticChecks)) {
  console.log(`> ${name}`);
  if (!runTool(tool, args)) process.exitCode = 1;
}
