import { FileError } from '../../userland/FileError.ts';
import type { FileNode } from '../../userland/FileNode.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import type { Engine } from '../Engine.ts';
import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

interface Found {
  readonly container: ContainerRecord;
  readonly path: string;
  readonly node: Exclude<FileNode, { kind: 'whiteout' }>;
}

/** The container and file an archive request is about. @throws EngineError 400, 404 */
export function archivePath(engine: Engine, call: Call): Found {
  const asked = call.query.get('path') ?? '';
  const { name = '' } = call.params;
  if (asked === '') throw new EngineError(400, 'missing path');
  const container = engine.containers.find(name);
  // A slash or dot at its end asks for what a link leads to.
  const follows = /\/\.?$/.test(asked);
  try {
    const path = container.files.realPath(normalizePath(asked), follows);
    const node = container.files.stat(path, false);
    if (follows && node.kind !== 'directory') throw new FileError('ENOTDIR', asked);
    return { container, path, node };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'ENOTDIR') throw new EngineError(400, 'not a directory');
    throw new EngineError(404, `Could not find the file ${asked} in container ${name}`);
  }
}
