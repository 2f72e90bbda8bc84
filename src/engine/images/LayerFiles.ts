import type { FileTree } from '../../userland/FileTree.ts';

/**
 * The files of a layer of an image from a registry.
 * @param repository `library/nginx`
 * @param layerIndex from the base up
 * @param modifiedMs Unix time
 * @param createdBy the step that made it, as `docker history` prints it
 */
export type LayerFiles = (
  repository: string,
  layerIndex: number,
  sizeBytes: number,
  modifiedMs: number,
  createdBy: string,
) => FileTree;
