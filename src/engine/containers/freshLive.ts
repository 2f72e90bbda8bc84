import type { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import type { ContainerLive } from '../state/ContainerLive.ts';

/** Nothing goes on around a container that was just made. @param init dockerd's own files in it */
export function freshLive(init: FileTree, openFiles: () => FileSystem): ContainerLive {
  return {
    output: new Set(),
    ended: new Set(),
    gone: new Set(),
    logged: new Set(),
    early: [],
    isInputOver: false,
    logBytes: 0,
    partial: { 1: new Uint8Array(), 2: new Uint8Array() },
    init,
    openFiles,
    linkedEnv: [],
    stopHealth: null,
    failures: 0,
    backoffMs: 0,
    isRestartOff: false,
    isRemoving: false,
    isUp: false,
    isKept: false,
    columns: 80,
    rows: 24,
    isStarting: false,
    standIn: null,
    listed: null,
    starters: new Set(),
  };
}
