import type { FileTree } from '../FileTree.ts';
import { busyboxRoot } from './busyboxRoot.ts';

/**
 * The files of one layer of an image whose contents are not downloaded.
 * @param repository without registry: `library/nginx`
 * @param layerIndex from the base up, among the layers that have files
 * @param sizeBytes what the files of this layer add up to
 * @param modifiedMs Unix time of the files
 */
export function imageFiles(
  repository: string,
  layerIndex: number,
  sizeBytes: number,
  modifiedMs = 0,
): FileTree {
  void repository;
  void layerIndex;
  return busyboxRoot(sizeBytes, modifiedMs);
}
