import type { Cancel } from '../../userland/VirtualClock.ts';
import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** How a build runs a command in a container of its own. */
export interface StepRunner {
  /** @param onEnd the exit code, or why it never ran */
  run(
    engine: Engine,
    container: ContainerRecord,
    onOutput: (fd: 1 | 2, bytes: Uint8Array) => void,
    onEnd: (end: { readonly exitCode: number } | { readonly problem: string }) => void,
  ): Cancel;
  /** `rm -f -v`. */
  remove(engine: Engine, container: ContainerRecord): void;
}
