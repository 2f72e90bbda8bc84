import type { FileSystem } from '../../userland/FileSystem.ts';
import { IgnoreRules } from '../../userland/patterns/IgnoreRules.ts';
import { PatternError } from '../../userland/patterns/PatternError.ts';
import { EngineError } from '../http/EngineError.ts';
import { leavesRoot } from './leavesRoot.ts';

const ignoreName = '.dockerignore';
const usualName = 'Dockerfile';

/**
 * Reads a context's Dockerfile, and takes out of the context what the client sent in spite of `.dockerignore`:
 * the file itself and `.dockerignore`.
 * @param unpackedIn the daemon's own directory for the context
 * @throws EngineError 500
 */
export function takeDockerfile(
  context: FileSystem,
  asked: string,
  unpackedIn: () => string,
): string {
  if (leavesRoot(asked)) fail(`forbidden path outside the build context: ${asked} ()`);
  const path = asked === usualName && !context.exists(asked) ? usualName.toLowerCase() : asked;
  const node = context.lookUp(path) ?? fail(`Cannot locate specified Dockerfile: ${asked}`);
  if (node.kind === 'directory') {
    const whole = path === '.' ? unpackedIn() : `${unpackedIn()}/${path}`;
    fail(`unexpected error reading Dockerfile: read ${whole}: is a directory`);
  }
  const bytes = context.read(path);
  if (bytes.length === 0) fail(`the Dockerfile (${path}) cannot be empty`);
  for (const name of ignored(context, [ignoreName, path])) context.remove(name);
  return new TextDecoder().decode(bytes);
}

function ignored(context: FileSystem, names: readonly string[]): string[] {
  if (!context.exists(ignoreName)) return [];
  try {
    const rules = new IgnoreRules(new TextDecoder().decode(context.read(ignoreName)));
    return names.filter((name) => rules.ignores(name));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [];
  }
}

function fail(message: string): never {
  throw new EngineError(500, message);
}
