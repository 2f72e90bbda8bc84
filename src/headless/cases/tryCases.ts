import { loadCases } from './loadCases.ts';
import { matchesCase } from './matchesCase.ts';
import { drawScreen } from './drawScreen.ts';
import { runCase } from './runCase.ts';

const wanted = process.argv.slice(2).filter((word) => word !== '-v');
const isVerbose = process.argv.includes('-v');
let passed = 0;
const failed: string[] = [];
for (const recorded of loadCases()) {
  if (wanted.length > 0 && !wanted.some((word) => recorded.id.startsWith(word))) continue;
  const started = performance.now();
  const output = await runCase(recorded).catch((error: unknown) => ({
    stdout: '',
    stderr: `CRASH ${error instanceof Error ? error.stack : String(error)}`,
    exit: -1,
  }));
  const ms = performance.now() - started;
  if (ms > 2000) process.stdout.write(`SLOW ${recorded.id} ${Math.round(ms)}\n`);
  const isSame = output.exit === recorded.exit && matchesCase(recorded, output);
  if (isSame) passed += 1;
  else failed.push(recorded.id);
  if (!isSame && isVerbose) {
    const screen = recorded.match === 'screen' ? drawScreen(output.stdout) : output.stdout;
    process.stdout.write(
      `#### ${recorded.id} $ ${recorded.setup.join(' ; ')} ;; ${recorded.cmd}\n-- want ${recorded.exit}\n${recorded.stdout}-- err\n${recorded.stderr}-- got ${output.exit}\n${screen}-- err\n${output.stderr}\n`,
    );
  }
}
process.stdout.write(`${passed} passed, ${failed.length} failed\n${failed.join(' ')}\n`);
