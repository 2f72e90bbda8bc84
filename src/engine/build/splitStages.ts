import { EngineError } from '../http/EngineError.ts';
import { checkInstruction } from './checkInstruction.ts';
import type { Instruction } from './Instruction.ts';
import type { Stage } from './Stage.ts';

/**
 * A Dockerfile's stages, and the ARGs before them, up to the target.
 * @throws EngineError 400 `dockerfile parse error line 2: …`
 */
export function splitStages(
  instructions: readonly Instruction[],
  target: string,
): { readonly globals: readonly Instruction[]; readonly stages: readonly Stage[] } {
  const globals: Instruction[] = [];
  const stages: Stage[] = [];
  for (const instruction of instructions) {
    const problem = checkInstruction(instruction);
    if (problem) {
      throw new EngineError(400, `dockerfile parse error line ${instruction.line}: ${problem}`);
    }
    if (instruction.name === 'from') {
      const name = (instruction.args[2] ?? '').toLowerCase();
      stages.push({ from: instruction, name, instructions: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (stage) stage.instructions.push(instruction);
    else if (instruction.name === 'arg') globals.push(instruction);
    else throw new EngineError(400, 'no build stage in current context');
  }
  if (target === '') return { globals, stages };
  const last = stages.findIndex(({ name }) => name !== '' && name === target.toLowerCase());
  if (last < 0) {
    throw new EngineError(400, `failed to reach build target ${target} in Dockerfile`);
  }
  return { globals, stages: stages.slice(0, last + 1) };
}
