import { FileError } from './FileError.ts';
import { costs } from './kernel/costs.ts';
import { findInPath } from './kernel/findInPath.ts';
import { findProgram } from './kernel/findProgram.ts';
import { Kernel } from './kernel/Kernel.ts';
import { Os } from './kernel/Os.ts';
import { OsError } from './kernel/OsError.ts';
import type { Program } from './kernel/Program.ts';
import { startProcess } from './kernel/startProcess.ts';
import { userOf } from './kernel/userOf.ts';
import { kernelMounts } from './kernelMounts.ts';
import type { ProcessSpec } from './ProcessSpec.ts';
import { programs } from './programs.ts';
import type { Sandbox } from './Sandbox.ts';
import type { SandboxSpec } from './SandboxSpec.ts';
import { SpawnError } from './SpawnError.ts';

/** A container's processes, on the clock it is given: nothing runs before the clock goes on. */
export function createSandbox(spec: SandboxSpec): Sandbox {
  const kernel = new Kernel(spec, new Map([...programs, ...(spec.programs ?? [])]));
  const covered = new Set(spec.files.mounts.map(({ target }) => target));
  for (const mount of kernelMounts(kernel)) if (!covered.has(mount.target)) spec.files.mount(mount);

  /** A process that is not in the table yet: to look for what it would run. */
  const prepare = (os: Os, process: ProcessSpec) => {
    const user = userOf(spec.files, process.user, process.groups);
    for (const entry of process.env) {
      const at = entry.indexOf('=');
      if (at > 0) os.env.set(entry.slice(0, at), entry.slice(at + 1));
    }
    if (!os.env.has('HOME')) os.env.set('HOME', user.home);
    Object.assign(os, {
      uid: user.uid,
      gid: user.gid,
      groups: user.groups,
      cwd: process.cwd || '/',
    });
    if (!os.cwd.startsWith('/')) throw new SpawnError('relativeWorkdir', process.cwd);
    if (!os.files.isDirectory(os.cwd)) {
      throw new SpawnError(os.files.exists(os.cwd) ? 'fileWorkdir' : 'badWorkdir', process.cwd);
    }
    return find(os, process.args);
  };

  return {
    spec,
    run(process) {
      prepare(new Os(kernel, 0, null), process);
      const os = kernel.create(null, process.args);
      const found = prepare(os, process);
      os.args = found.args;
      os.cpuMs = costs.execMs;
      return startProcess(kernel, os, process.program ?? found.program, process);
    },
    check(process) {
      prepare(new Os(kernel, 0, null), process);
    },
    processes: () => kernel.infos(),
    killAll: () => kernel.killAll(),
    freeze: () => kernel.freeze(),
    thaw: () => kernel.thaw(),
    get memoryBytes() {
      return kernel.memoryBytes;
    },
    get listening() {
      return kernel.ports.numbers;
    },
  };
}

/** @throws SpawnError in runc's cases */
function find(os: Os, args: readonly string[]): { program: Program; args: readonly string[] } {
  const [name = ''] = args;
  const path = findInPath(os, name);
  if (path === null) throw new SpawnError(missing(os, name), name);
  try {
    return findProgram(os, path, args);
  } catch (error) {
    if (error instanceof OsError) return { program: unfit('exec format error'), args };
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'ENOENT') return { program: unfit('no such file or directory'), args };
    throw new SpawnError(os.files.isDirectory(path) ? 'isDirectory' : 'notExecutable', name);
  }
}

function missing(os: Os, name: string): 'notFound' | 'noSuchFile' | 'belowFile' {
  if (!name.includes('/')) return 'notFound';
  try {
    os.files.stat(name);
  } catch (error) {
    if (error instanceof FileError && error.code === 'ENOTDIR') return 'belowFile';
  }
  return 'noSuchFile';
}

/** What runc's last step says when `execve` itself fails. */
function unfit(words: string): Program {
  return function* (os) {
    yield* os.complain(`exec ${os.args[0] ?? ''}: ${words}\n`);
    return 255;
  };
}
