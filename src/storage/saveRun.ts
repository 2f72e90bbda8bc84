import type { RunFile } from '../world/RunFile.ts';
import type { KeyValueStorage } from './KeyValueStorage.ts';
import { problemOf } from './problemOf.ts';
import type { RunProblem } from './RunProblem.ts';
import { storageKeys } from './storageKeys.ts';

/** Saves the run in the browser; null when it is safe there. Never throws; a failed save leaves the last good one. */
export function saveRun(storage: KeyValueStorage, runFile: RunFile): RunProblem | null {
  try {
    storage.setItem(storageKeys.run, JSON.stringify(runFile));
    return null;
  } catch (error) {
    // Firefox has a name of its own for a full storage.
    const full = error instanceof Error && /quota/i.test(error.name);
    return problemOf(full ? 'storage.full' : 'storage.unavailable');
  }
}
