/** A mount as somebody asked for it, checked and read. */
export interface MountRequest {
  readonly type: 'volume' | 'bind' | 'tmpfs';
  /** Volume name, empty for an anonymous one; path on the host. */
  readonly source: string;
  readonly target: string;
  readonly mode: string;
  readonly isReadOnly: boolean;
  /** An empty volume takes what the image has there. */
  readonly copies: boolean;
  /** `-v` makes a missing directory of the host, `--mount` does not. */
  readonly makesSource: boolean;
  readonly driver: string;
  readonly labels: Readonly<Record<string, string>> | null;
  readonly options: Readonly<Record<string, string>> | null;
  readonly isUnlisted: boolean;
}
