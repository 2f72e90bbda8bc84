/** An entry of the client's directory. */
export interface ClientEntry {
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'symlink';
  readonly mode: number;
  readonly modifiedMs: number;
  readonly target?: string;
}

/** The files of whoever types: a build's context, what `cp` reads and `save -o` writes. */
export interface ClientFiles {
  readonly workingDirectory: string;
  /** Null when there is no such file. */
  stat(path: string): Promise<ClientEntry | null>;
  /** All entries below a directory, parents first, paths relative to it; links are not followed. */
  walk(path: string): Promise<readonly ClientEntry[]>;
  /** @throws Error with a `code` such as ENOENT. */
  read(path: string): Promise<Uint8Array>;
  write(path: string, data: Uint8Array, mode?: number): Promise<void>;
  makeDirectory(path: string, mode?: number): Promise<void>;
}
