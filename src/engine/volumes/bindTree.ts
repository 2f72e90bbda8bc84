import type { FileTree } from '../../userland/FileTree.ts';
import { EngineError } from '../http/EngineError.ts';
import type { MountRequest } from './MountRequest.ts';
import { SubTree } from './SubTree.ts';

/** The files of the host a bind shows, made when `-v` asks for a directory that is not there. @throws EngineError 400 */
export function bindTree(
  host: FileTree,
  { source, makesSource }: MountRequest,
  nowMs: number,
): FileTree {
  if (source === '/') return new SubTree(host, '');
  if (!host.has(source)) {
    if (!makesSource) {
      const text = `bind source path does not exist: ${source}`;
      throw new EngineError(400, `invalid mount config for type "bind": ${text}`);
    }
    let path = '';
    for (const part of source.slice(1).split('/')) {
      path += `/${part}`;
      if (host.has(path)) continue;
      host.set(path, { kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedMs: nowMs });
    }
  }
  return new SubTree(host, source);
}
