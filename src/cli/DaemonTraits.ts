/** What a ping tells of the daemon: some flags and commands need more than it has. */
export interface DaemonTraits {
  /** `1.41`. */
  readonly apiVersion: string;
  /** `linux`. */
  readonly os: string;
  readonly isExperimental: boolean;
}
