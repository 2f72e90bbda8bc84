import { EngineError } from '../http/EngineError.ts';
import { CommandError } from './CommandError.ts';
import { defaultShell } from './defaultShell.ts';
import type { Instruction } from './Instruction.ts';
import { needsBuildKit } from './needsBuildKit.ts';
import type { Task } from './Task.ts';
import { variablesOf } from './variablesOf.ts';
import type { Workbench } from './Workbench.ts';

/** RUN: a command in a container of its own. @throws EngineError, CommandError */
export function* runStep(bench: Workbench, instruction: Instruction): Task<void> {
  if (instruction.flags.length > 0) throw needsBuildKit('mount');
  const { config } = bench.state;
  const { isJson, args } = instruction;
  const Cmd = isJson ? args : [...(config.Shell ?? defaultShell), ...args];
  const allowed = bench.args.allowed(variablesOf(config.Env));
  const compared = pairsOf(bench.args.compared(allowed));
  const saved = allowed.size > 0 ? [`|${compared.length}`, ...compared, ...Cmd] : Cmd;
  const made = { ...config, Cmd: saved };
  if (yield* bench.isCached(instruction, made)) return;
  const Env = [...(config.Env ?? []), ...pairsOf(allowed)];
  const Healthcheck = { Test: ['NONE'] };
  const container = bench.create({
    ...config,
    Cmd,
    Env,
    Healthcheck,
    // `RUN []` runs what the image would run.
    ...(Cmd.length > 0 ? { Entrypoint: [''] } : {}),
  });
  if (!container) throw new EngineError(400, withoutFiles(Cmd[0] ?? ''));
  const decoders = [new TextDecoder(), new TextDecoder()];
  const end = (yield (resume) =>
    bench.runner.run(
      bench.engine,
      container,
      (fd, bytes) => {
        const text = decoders[fd - 1]?.decode(bytes, { stream: true }) ?? '';
        if (text !== '') bench.listener.onText(fd === 2 ? `\u001b[91m${text}\u001b[0m` : text);
      },
      resume,
    )) as { readonly exitCode: number } | { readonly problem: string };
  if ('problem' in end) throw new EngineError(400, end.problem);
  if (end.exitCode !== 0) throw new CommandError(Cmd, end.exitCode);
  bench.keep(instruction, config, made, new Map(container.files.upper), container);
}

function pairsOf(values: ReadonlyMap<string, string>): string[] {
  return [...values].map(([name, value]) => `${name}=${value}`).sort();
}

/** runc's words when a program is looked for where there is nothing. */
function withoutFiles(program: string): string {
  const reason = program.startsWith('/')
    ? `stat ${program}: no such file or directory`
    : 'executable file not found in $PATH';
  return `failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "${program}": ${reason}: unknown`;
}
