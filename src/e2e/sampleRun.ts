import { defaultConfig } from '../calibration/defaultConfig.ts';
import type { Intent } from '../world/Intent.ts';
import type { RunFile } from '../world/RunFile.ts';

/** A run in free play that makes `wishes` at its beginning and stands at `timeMs`. */
export function sampleRun(wishes: readonly Intent[] = [], timeMs = 0): RunFile {
  return {
    format: 'coloc-run',
    version: 1,
    config: defaultConfig,
    journal: wishes.map((intent) => ({ atMs: 0, intent })),
    timeMs,
    lesson: null,
  };
}
