import type { Cancel } from '../VirtualClock.ts';

/** An open file description: what descriptors of several processes may share. */
export interface OpenFile {
  readonly kind: 'file' | 'pipe' | 'terminal' | 'device';
  /** Where it was opened, for `/proc/self/fd`. */
  readonly name: string;
  /** Whether what is written leaves the sandbox: someone outside takes it line by line. */
  readonly isOutlet?: boolean;
  /** Bytes at hand; null at the end; `later` when a reader must wait. */
  read(mostBytes: number): Uint8Array | null | 'later';
  /** How many bytes it took (0: wait); `broken` when nobody reads any more. @throws FileError */
  write(bytes: Uint8Array): number | 'broken';
  /** Told when a read or write that had to wait may be tried again. */
  onChange(listen: () => void): Cancel;
  retain(): void;
  release(): void;
}
