import { EngineError } from '../http/EngineError.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { changeConfig } from './changeConfig.ts';
import { checkInstruction } from './checkInstruction.ts';
import { expandVariables } from './expandVariables.ts';
import { expandWords } from './expandWords.ts';
import { parseDockerfile } from './parseDockerfile.ts';
import { variablesOf } from './variablesOf.ts';

const allowed = 'cmd entrypoint env expose healthcheck label onbuild user volume workdir'.split(
  ' ',
);

/** A config as `--change` of commit and import makes it. @throws EngineError 400, 500 in Docker's words */
export function applyChanges(config: ImageConfig, changes: readonly string[]): ImageConfig {
  if (changes.length === 0) return config;
  let instructions;
  try {
    ({ instructions } = parseDockerfile(changes.join('\n')));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(400, error.message.replace('failed to parse Dockerfile: ', ''));
  }
  let changed = config;
  for (const instruction of instructions) {
    const { name } = instruction;
    if (!allowed.includes(name)) {
      throw new EngineError(400, `${name} is not a valid change command`);
    }
    const problem = checkInstruction(instruction);
    if (problem) throw new EngineError(400, problem);
    const variables = variablesOf(changed.Env);
    const expansion = {
      expand: (word: string): string => expandVariables(word, variables, '\\'),
      expandWords: (word: string): string[] => expandWords(word, variables, '\\'),
    };
    changed = changeConfig(changed, instruction, expansion, true).config;
  }
  return changed;
}
