import { FileError } from '../../userland/FileError.ts';
import type { FileNode } from '../../userland/FileNode.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import type { Engine } from '../Engine.ts';
import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { overlayPath } from './overlayPath.ts';

interface Found {
  readonly container: ContainerRecord;
  /** Where it is: links before the last part of its path are followed, that part's own where a slash asks for it. */
  readonly path: string;
  readonly node: Exclude<FileNode, { kind: 'whiteout' }>;
  /** What the last part of the path that was asked for calls it: `.` for `/etc/.`, `/` for the root. */
  readonly name: string;
}

/** The container and file an archive request is about. @throws EngineError 400, 404, 500 */
export function archivePath(engine: Engine, call: Call): Found {
  const asked = call.query.get('path') ?? '';
  const { name = '' } = call.params;
  if (asked === '') throw new EngineError(400, 'bad parameter: pathcannot be empty');
  const container = engine.containers.find(name);
  // A slash or dot at its end asks for what a link leads to.
  const end = /(?:^|\/)(\.?)$/.exec(asked);
  const clean = normalizePath(asked);
  const last = clean === '/' ? '/' : clean.slice(clean.lastIndexOf('/') + 1);
  try {
    const path = container.files.realPath(clean, end !== null);
    const node = container.files.stat(path, false);
    if (end && node.kind !== 'directory') throw new FileError('ENOTDIR', asked);
    return { container, path, node, name: end?.[1] || last };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'ENOTDIR') {
      const shown = clean === '/' ? '' : clean;
      const full = `${overlayPath(container.id)}/merged${shown}${end ? `/${end[1]}` : ''}`;
      throw new EngineError(500, `lstat ${full}: not a directory`);
    }
    throw new EngineError(404, `Could not find the file ${asked} in container ${name}`);
  }
}
