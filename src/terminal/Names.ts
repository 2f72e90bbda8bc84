/** Names that exist now, for Tab. */
export interface Names {
  readonly containers: readonly string[];
  /** Images here, `nginx:latest`. */
  readonly images: readonly string[];
  /** Images of the registry. */
  readonly registry: readonly string[];
  readonly networks: readonly string[];
  /** Files of the directory commands are typed in. */
  readonly files: readonly string[];
}
