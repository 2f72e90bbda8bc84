import type { Door } from '../../engine/Door.ts';
import type { Program } from '../../userland/kernel/Program.ts';
import { ProgramIo } from './ProgramIo.ts';
import { runCli } from '../runCli.ts';

/** `docker` as a program of a simulated computer, which asks the daemon behind that door. */
export function dockerProgram(request: Door): Program {
  return function* (os) {
    const io = new ProgramIo(os);
    return yield* io.serve(runCli(os.args.slice(1), { request, io }));
  };
}
