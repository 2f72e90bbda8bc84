import { FileError } from '../../userland/FileError.ts';
import { TarError } from '../../userland/tar/TarError.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';
import { plainTar } from '../images/plainTar.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { MountPoint } from '../state/VolumeStore.ts';
import { archivePath } from './archivePath.ts';
import { boundFiles } from './boundFiles.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `PUT /containers/{name}/archive` */
export const putArchiveHandler: Handler = (engine, call, reply) => {
  const found = archivePath(engine, call);
  const { container } = found;
  const path = container.files.realPath(found.path);
  if (container.files.stat(path).kind !== 'directory') {
    throw new EngineError(500, 'extraction point is not a directory');
  }
  checkWritable(container, path);
  try {
    for (const entry of plainTar(call.body)) {
      extract(container, path, entry, isTrue(call.query.get('noOverwriteDirNonDir')));
    }
  } catch (error) {
    if (error instanceof TarError) throw unreadable(error.message);
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'ENOSPC') throw unreadable(`write ${error.path}: no space left on device`);
    throw new EngineError(500, error.message);
  }
  tellContainerEvent(engine, container, 'extract-to-dir');
  engine.host.resizeWritable(container.row, container.files.writtenBytes);
  reply.empty(200);
};

/** A process of its own unpacks, and its words are handed on. */
function unreadable(words: string): EngineError {
  return new EngineError(500, `Error processing tar file(exit status 1): ${words}`);
}

/** Only volumes and binds count as places of their own: not even a tmpfs is written to below a read-only root. */
function checkWritable({ mounts, hostConfig }: ContainerRecord, path: string): void {
  const volume = mounts
    .filter(({ target, isUnlisted }) => !isUnlisted && `${path}/`.startsWith(`${target}/`))
    .reduce<MountPoint | null>((a, b) => (a && a.target.length > b.target.length ? a : b), null);
  if (volume?.isReadOnly) throw new EngineError(500, 'mounted volume is marked read-only');
  if (!volume && hostConfig.ReadonlyRootfs) {
    throw new EngineError(500, 'container rootfs is marked read-only');
  }
}

function extract(
  { files, startedMs }: ContainerRecord,
  base: string,
  { path, node }: TarEntry,
  keepsKind: boolean,
): void {
  if (path === '.') return;
  const target = `${base === '/' ? '' : base}/${path}`;
  // What dockerd mounts there at a start stays mounted while it unpacks.
  if (boundFiles.includes(target) && !Number.isNaN(startedMs)) {
    throw unreadable(`unlinkat ${target}: device or resource busy`);
  }
  files.makeDirectories(target.slice(0, target.lastIndexOf('/')) || '/');
  const old = files.exists(target) ? files.stat(target, false) : null;
  const isDirectory = node.kind === 'directory';
  if (old && keepsKind && (old.kind === 'directory') !== isDirectory) {
    const [was, is] = isDirectory ? ['non-directory', 'directory'] : ['directory', 'non-directory'];
    throw new EngineError(400, `cannot overwrite ${was} "${target}" with ${is} "${base}"`);
  }
  if (old && !(old.kind === 'directory' && isDirectory)) files.removeAll(target);
  files.put(target, node);
}
