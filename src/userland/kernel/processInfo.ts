import type { FileSystem } from '../FileSystem.ts';
import type { ProcessInfo } from '../ProcessInfo.ts';
import { accounts } from './accounts.ts';
import type { Os } from './Os.ts';
import { residentBytes } from './residentBytes.ts';

/** A process as `top` and the daemon see it. @param files where its user has a name */
export function processInfo(os: Os, files: FileSystem): ProcessInfo {
  return {
    pid: os.pid,
    parentPid: os.parentPid,
    uid: os.uid,
    user: accounts.userName(files, os.uid) ?? String(os.uid),
    args: os.args,
    startedMs: os.startedMs,
    cpuMs: os.cpuMs,
    memoryBytes: residentBytes(os),
    tty: os.terminal !== null,
  };
}
