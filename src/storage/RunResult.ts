import type { RunFile } from '../world/RunFile.ts';
import type { RunProblem } from './RunProblem.ts';

/** A run that was read, or why it could not be. */
export type RunResult = { readonly runFile: RunFile } | { readonly problem: RunProblem };
