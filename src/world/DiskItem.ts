/** Something that occupies a host's disk, to the byte. */
export interface DiskItem {
  readonly kind:
    'hostOs' | 'service' | 'app' | 'template' | 'layer' | 'clone' | 'writable' | 'download';
  /** Digest, image ref, guest id or app id; empty where the kind says it all. */
  readonly name: string;
  readonly bytes: number;
  /** How many things of this size stand under the item (clones, writable layers); 1 otherwise. */
  readonly count: number;
}
