import type { Door } from '../../engine/Door.ts';
import { asyncProgram } from '../../userland/asyncProgram.ts';
import type { Program } from '../../userland/kernel/Program.ts';
import { runCli } from '../runCli.ts';
import { ProgramIo } from './ProgramIo.ts';

/** Of a Go program that broke down. */
const panicExit = 2;

/** `docker` as a program of a simulated computer, which asks the daemon behind that door. */
export function dockerProgram(request: Door): Program {
  return asyncProgram((process) => {
    const io = new ProgramIo(process);
    runCli(process.args.slice(1), { request, io }).then(
      (exitCode) => process.end(exitCode),
      (error: unknown) => {
        process.write(2, `panic: ${error instanceof Error ? error.message : String(error)}\n`);
        process.end(panicExit);
      },
    );
  });
}
