import type { ImageConfig } from '../state/ImageConfig.ts';

/** What an image's configuration file says; what it leaves out is at zero. */
export interface WrittenImage {
  readonly architecture?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly config?: Partial<ImageConfig>;
  readonly container?: string;
  readonly container_config?: Partial<ImageConfig>;
  /** RFC 3339. */
  readonly created?: string;
  readonly docker_version?: string;
  readonly history?: readonly {
    readonly created?: string;
    readonly created_by?: string;
    readonly comment?: string;
    readonly empty_layer?: boolean;
  }[];
  readonly os?: string;
  readonly rootfs?: { readonly diff_ids?: readonly string[] };
}
