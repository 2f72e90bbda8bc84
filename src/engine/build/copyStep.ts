import { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import { overlayPath } from '../containers/overlayPath.ts';
import { EngineError } from '../http/EngineError.ts';
import { copySources } from './copySources.ts';
import { defaultShell } from './defaultShell.ts';
import { findSources } from './findSources.ts';
import { flagValue } from './flagValue.ts';
import { hashSources } from './hashSources.ts';
import type { Instruction } from './Instruction.ts';
import { needsBuildKit } from './needsBuildKit.ts';
import { ownerOf } from './ownerOf.ts';
import { stepMs } from './stepMs.ts';
import type { Task } from './Task.ts';
import type { Workbench } from './Workbench.ts';

/** COPY and ADD. @param filesOf the files `--from` names @throws EngineError */
export function* copyStep(
  bench: Workbench,
  instruction: Instruction,
  filesOf: (name: string) => Task<FileSystem>,
): Task<void> {
  const verb = instruction.name.toUpperCase();
  const { config } = bench.state;
  if (flagValue(instruction.flags, 'chmod')) throw needsBuildKit('chmod');
  const words = instruction.args.map((word) => bench.expand(word));
  const target = words.pop() ?? '';
  const buildStage = flagValue(instruction.flags, 'from') || null;
  const from = buildStage === null ? bench.request.context : yield* filesOf(buildStage);
  const sources = findSources(verb, words, from, buildStage !== null);
  const isFolder = target.endsWith('/');
  if (sources.length > 1 && !isFolder) {
    throw new EngineError(
      400,
      `When using ${verb} with more than one source file, the destination must be a directory and end with a /`,
    );
  }
  const chown = bench.expand(flagValue(instruction.flags, 'chown') ?? '');
  const destination = destinationOf(bench.state.config.WorkingDir, target, isFolder);
  const hash = hashSources(sources, from);
  const owner = chown === '' ? '' : `--chown=${chown}`;
  const comment = `#(nop) ${verb} ${owner}${hash} in ${target} `;
  const made = { ...config, Cmd: [...(config.Shell ?? defaultShell), comment] };
  if (yield* bench.isCached(instruction, made)) return;
  const below = new FileSystem(bench.layers(), bench.now);
  const { uid, gid } = ownerOf(chown, below);
  const files: FileTree = new Map();
  const system = new FileSystem(bench.layers(), bench.now, { upper: files });
  const mountedAt = () => `${overlayPath(bench.engine.newId())}/merged`;
  const how = { path: destination, uid, gid, unpacks: verb === 'ADD', mountedAt };
  copySources(sources, from, system, how);
  yield bench.after(stepMs);
  bench.keep(instruction, config, made, files, null);
}

function destinationOf(workingDir: string, target: string, isFolder: boolean): string {
  const whole = target.startsWith('/') ? target : `${workingDir || '/'}/${target}`;
  const parts = whole.split('/').filter((part) => part !== '' && part !== '.');
  const path = `/${parts.join('/')}`;
  return isFolder && path !== '/' ? `${path}/` : path;
}
