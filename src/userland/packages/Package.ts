/** What a package manager brings: a package and, told together, all that comes with it. */
export interface Package {
  readonly version: string;
  /** With all it brings, bytes over the network. */
  readonly downloadBytes: number;
  /** With all it brings, bytes on the disk. */
  readonly installedBytes: number;
  /** Names of what comes with it. */
  readonly brings: readonly string[];
  /** Simulated programs by path; an empty name says it is there but not simulated. */
  readonly commands: Readonly<Record<string, string>>;
  /** Texts it brings, by path. */
  readonly texts?: Readonly<Record<string, string>>;
}
