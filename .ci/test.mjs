// Everything that must hold: types, lint, unit tests, browser tests. Ends with "N passed, N failed":
// tests as vitest counts them, plus one failure for each check, file or run that broke.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './ensureChromium.mjs';
import { ensureModules } from './ensureModules.mjs';
import { runTool } from './runTool.mjs';
import { staticChecks } from './staticChecks.mjs';

let passed = 0;
let failed = 0;

function check(name) {
  console.log(`> ${name}`);
  const [tool, ...args] = staticChecks[name];
  if (!runTool(tool, args)) failed += 1;
}

function runTests(project, extraEnv) {
  console.log(`> ${project} tests`);
  const reportPath = fileURLToPath(
    new URL(`../node_modules/.cache/coloc/${project}.json`, import.meta.url),
  );
  rmSync(reportPath, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const ok = runTool('vitest', [...args, `--outputFile.json=${reportPath}`], extraEnv);
  const failedBefore = failed;
  let ran = 0;
  try {
    const report = JSON.parse(readFileSync(reportPath, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    ran = report.numPassedTests + report.numFailedTests;
    // A file that does not load has failed without a single test.
    failed += report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
  } catch (error) {
    console.error(`The ${project} tests left no report: ${error.message}`);
  }
  if ((!ok || ran === 0) && failed === failedBefore) failed += 1;
}

ensureModules();
check('types');
check('headlessTypes');
check('engineTypes');
check('lint');
runTests('unit');
const chromiumPath = ensureChromium();
if (chromiumPath) runTests('e2e', { COLOC_CHROMIUM: chromiumPath });
else failed += 1;
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
