import type { RunFile } from '../world/RunFile.ts';
import type { KeyValueStorage } from './KeyValueStorage.ts';
import { storageKeys } from './storageKeys.ts';

/** Puts a copy of a run where the next save does not overwrite it; the key. May throw where there is no room. */
export function keepRun(storage: KeyValueStorage, runFile: RunFile): string {
  const text = JSON.stringify(runFile);
  let number = 1;
  let key = `${storageKeys.kept}${number}`;
  for (let found = storage.getItem(key); found !== null; found = storage.getItem(key)) {
    // The same run again, by another link.
    if (found === text) return key;
    number += 1;
    key = `${storageKeys.kept}${number}`;
  }
  storage.setItem(key, text);
  return key;
}
