/** Names that exist now, for Tab. */
export interface Names {
  readonly containers: readonly string[];
  /** Images here, `nginx:latest`. */
  readonly images: readonly string[];
  /** Images of the registry, each under one of its names. */
  readonly registry: readonly string[];
  /** Every name the registry gives one by. */
  readonly registryTags: readonly string[];
  readonly networks: readonly string[];
  readonly volumes: readonly string[];
  /** What can be typed as a command. */
  readonly programs: readonly string[];
  /** What lies in a directory, by absolute path; directories end in `/`. */
  filesIn(directory: string): readonly string[];
}
