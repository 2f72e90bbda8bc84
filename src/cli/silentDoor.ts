import type { Door } from '../engine/Door.ts';
import { CliError } from './CliError.ts';

/** The door of a daemon that is not there. */
export function silentDoor(host: string): Door {
  return () =>
    Promise.reject(
      new CliError(`Cannot connect to the Docker daemon at ${host}. Is the docker daemon running?`),
    );
}
