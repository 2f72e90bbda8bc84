/**
 * The steps an instance goes through from the wish to a served request, over all platforms.
 * `pull` fetches what the host does not have yet: image layers, or a guest's disk image.
 */
export const Phase = [
  'pull',
  'clone',
  'vmm',
  'firmware',
  'bootloader',
  'kernel',
  'init',
  'create',
  'namespaces',
  'exec',
  'runtime',
  'app',
] as const;
export type Phase = (typeof Phase)[number];
