import { FileError } from '../../userland/FileError.ts';
import { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import { errorWords } from '../../userland/kernel/errorWords.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { unixMs } from '../unixMs.ts';
import { tmpfsMount } from '../volumes/tmpfsMount.ts';
import { boundFiles } from './boundFiles.ts';
import { initFiles } from './initFiles.ts';

/**
 * A container's files: its image's, what dockerd puts over those, what is mounted, and what it will write itself.
 * @param hasRoom whether the host's disk takes so many bytes of what the container wrote
 * @throws EngineError 400, 404, 500
 */
export function containerFiles(
  { host, volumes }: Engine,
  image: EngineImage,
  config: ImageConfig,
  hostConfig: HostConfig,
  hasRoom: (writtenBytes: number) => boolean,
) {
  const nowMs = () => unixMs(host.clock);
  const layers = image.layers.map((layer) => layer.files);
  const bare = new FileSystem(layers, nowMs);
  const init = initFiles(nowMs(), (path) => bare.exists(path));
  const lowers = [...layers, init];
  const mounts = volumes.mountsFor(config, hostConfig, new FileSystem(lowers, nowMs));
  const upper: FileTree = new Map();
  const open = ({ isReadOnly = hostConfig.ReadonlyRootfs, isRunning = false } = {}) =>
    new FileSystem(lowers, nowMs, {
      upper,
      mounts: mounts.map(({ target, files: tree, isReadOnly, type, tmpfs = '' }) => {
        const mount = { target, files: tree, isReadOnly };
        return type === 'tmpfs' ? { ...mount, ...tmpfsMount(tmpfs) } : { ...mount, type: 'ext4' };
      }),
      isReadOnly,
      // Nothing is mounted over them before the start.
      ...(isRunning && { bound: { paths: boundFiles, tree: init } }),
      hasRoom,
    });
  const files = open();
  for (const { target } of mounts) makeParents(open({ isReadOnly: false }), target);
  // dockerd itself makes it: a root that its own processes cannot write to has one all the same.
  if (config.WorkingDir !== '')
    makeWorkingDirectory(open({ isReadOnly: false }), config.WorkingDir);
  return { files, mounts, init, open: () => open({ isRunning: true }) };
}

/** What is mounted below a folder no layer has stands in one that runc makes. */
function makeParents(files: FileSystem, target: string): void {
  const parent = target.slice(0, target.lastIndexOf('/'));
  try {
    if (!files.exists(parent)) files.makeDirectories(parent);
  } catch (error) {
    // A file in its way, or a volume that may only be read: it cannot be reached then.
    if (!(error instanceof FileError)) throw error;
  }
}

/** @throws EngineError 500, as Moby's SetupWorkingDirectory has it */
function makeWorkingDirectory(files: FileSystem, path: string): void {
  try {
    if (!files.exists(path)) files.makeDirectories(path);
    if (files.stat(path).kind === 'directory') return;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new EngineError(
      500,
      `mkdir ${error.path}: ${errorWords(error)?.toLowerCase() ?? error.code}`,
    );
  }
  throw new EngineError(500, `Cannot mkdir: ${path} is not a directory`);
}
