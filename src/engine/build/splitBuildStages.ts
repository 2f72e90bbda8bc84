import { EngineError } from '../http/EngineError.ts';
import { checkInstruction } from './checkInstruction.ts';
import type { Instruction } from './Instruction.ts';
import type { BuildStage } from './BuildStage.ts';

/**
 * A Dockerfile's build stages, and the ARGs before them, up to the target.
 * @throws EngineError 400 `dockerfile parse error line 2: …`
 */
export function splitBuildStages(
  instructions: readonly Instruction[],
  target: string,
): { readonly globals: readonly Instruction[]; readonly buildStages: readonly BuildStage[] } {
  const globals: Instruction[] = [];
  const buildStages: BuildStage[] = [];
  for (const instruction of instructions) {
    const problem = checkInstruction(instruction);
    if (problem) {
      throw new EngineError(400, `dockerfile parse error line ${instruction.line}: ${problem}`);
    }
    if (instruction.name === 'from') {
      const name = (instruction.args[2] ?? '').toLowerCase();
      buildStages.push({ from: instruction, name, instructions: [] });
      continue;
    }
    const buildStage = buildStages.at(-1);
    if (buildStage) buildStage.instructions.push(instruction);
    else if (instruction.name === 'arg') globals.push(instruction);
    else throw new EngineError(400, 'no build stage in current context');
  }
  if (target === '') return { globals, buildStages };
  const last = buildStages.findIndex(({ name }) => name !== '' && name === target.toLowerCase());
  if (last < 0) {
    throw new EngineError(400, `failed to reach build target ${target} in Dockerfile`);
  }
  return { globals, buildStages: buildStages.slice(0, last + 1) };
}
