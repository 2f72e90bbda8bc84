/** An application people know, with what it needs wherever it runs. */
export interface App {
  readonly id: string;
  /** A proper noun, the same in every language: `Node.js API`. */
  readonly name: string;
  /** `repository:tag` of a real image in the catalogue. */
  readonly imageRef: string;
  /** Resident memory of the interpreter or server binary and its libraries, one instance. */
  readonly runtimeMemoryBytes: number;
  /** Resident memory of the application proper, one instance. */
  readonly appMemoryBytes: number;
  /** Part of the runtime that is file pages: on one kernel a second instance shares them, in a VM it cannot. */
  readonly runtimeSharedBytes: number;
  /** The same for the application proper: file pages of its libraries that a second instance shares. */
  readonly appSharedBytes: number;
  /** CPU from exec to the interpreter's first line, core-milliseconds. */
  readonly runtimeCpuMs: number;
  /** CPU from there to the first answered request, core-milliseconds. */
  readonly appCpuMs: number;
  /** Distinct file bytes read at start; what a cold page cache has to fetch from disk. */
  readonly startReadBytes: number;
  /** Data written at first start (a database's files), on every instance. */
  readonly writtenBytes: number;
  /** Whether it ends by itself on SIGTERM when it is process 1 of a container. */
  readonly stopsOnTerm: boolean;
}
