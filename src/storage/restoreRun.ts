import type { KeyValueStorage } from './KeyValueStorage.ts';
import { parseRunFile } from './parseRunFile.ts';
import { problemOf } from './problemOf.ts';
import type { RunResult } from './RunResult.ts';
import { storageKeys } from './storageKeys.ts';

/**
 * The run saved in the browser; null where there is none. A text that cannot be read is moved to a
 * key of its own (`keptAs`), so that the next save does not overwrite it. Never throws.
 */
export function restoreRun(storage: KeyValueStorage): RunResult | null {
  try {
    const text = storage.getItem(storageKeys.run);
    if (text === null) return null;
    const result = parseRunFile(text);
    if ('runFile' in result) return result;
    return { problem: { ...result.problem, keptAs: putAside(storage, text) } };
  } catch {
    return { problem: problemOf('storage.unavailable') };
  }
}

/** The key under which the text lies now. */
function putAside(storage: KeyValueStorage, text: string): string {
  let number = 1;
  while (storage.getItem(`${storageKeys.damaged}${number}`) !== null) number += 1;
  const key = `${storageKeys.damaged}${number}`;
  // Made free first: two copies might not fit.
  storage.removeItem(storageKeys.run);
  try {
    storage.setItem(key, text);
    return key;
  } catch {
    storage.setItem(storageKeys.run, text);
    return '';
  }
}
