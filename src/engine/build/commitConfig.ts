import { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { defaultShell } from './defaultShell.ts';
import type { Instruction } from './Instruction.ts';
import { stepMs } from './stepMs.ts';
import type { Task } from './Task.ts';
import type { Workbench } from './Workbench.ts';

/** An image that differs from the one before in its config only; WORKDIR makes its directory too. */
export function* commitConfig(
  bench: Workbench,
  instruction: Instruction,
  config: ImageConfig,
  comment: string,
): Task<void> {
  const isWorkdir = instruction.name === 'workdir';
  const shell = config.Shell ?? defaultShell;
  const note = isWorkdir ? [`#(nop) ${comment}`] : ['#(nop) ', comment];
  const made = { ...config, Cmd: [...shell, ...note] };
  if (yield* bench.isCached(instruction, made)) return;
  const container = bench.create({ ...made, Entrypoint: null });
  yield bench.after(stepMs);
  const files = new Map() as FileTree;
  if (isWorkdir) {
    const system = new FileSystem(bench.layers(), bench.now, { upper: files });
    system.makeDirectories(config.WorkingDir);
  }
  bench.keep(instruction, config, made, files, container);
}
