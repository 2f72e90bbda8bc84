/** Something that occupies a host's disk, to the byte. */
export interface DiskItem {
  readonly kind:
    | 'hostOs'
    | 'swap'
    | 'service'
    | 'app'
    | 'template'
    | 'layer'
    | 'clone'
    | 'writable'
    | 'download';
  /** Digest, image ref, guest id or app id; empty where the kind says it all. */
  readonly name: string;
  /** Bytes of the whole item. */
  readonly bytes: number;
  /** How many instances share the item out among them (clones, writable layers); 1 otherwise. */
  readonly count: number;
}
