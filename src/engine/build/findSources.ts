import { dialProblem } from '../../go/dialProblem.ts';
import { FileError } from '../../userland/FileError.ts';
import type { FileSystem } from '../../userland/FileSystem.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import { matchesPath } from '../../userland/patterns/matchesPath.ts';
import { PatternError } from '../../userland/patterns/PatternError.ts';
import { EngineError } from '../http/EngineError.ts';
import { joinPath } from './joinPath.ts';
import { leavesRoot } from './leavesRoot.ts';
import type { Source } from './Source.ts';

/**
 * What the sources of a COPY or ADD name, `*` and `?` included.
 * @param isBuildStage whether they are in another build stage: its words for a missing file are others
 * @throws EngineError 400
 */
export function findSources(
  verb: string,
  patterns: readonly string[],
  from: FileSystem,
  isBuildStage: boolean,
): Source[] {
  const sourceAt = (asked: string): Source => {
    const outside = `${verb} failed: forbidden path outside the build context: ${asked} ()`;
    if (leavesRoot(asked)) fail(outside);
    const path = normalizePath(asked);
    try {
      return { path, node: from.stat(path) };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (error.code === 'ENOTDIR') fail(outside);
      const place = isBuildStage
        ? ''
        : 'file not found in build context or excluded by .dockerignore: ';
      return fail(`${verb} failed: ${place}stat ${asked}: file does not exist`);
    }
  };
  const found = patterns.flatMap((pattern) => {
    if (/^https?:\/\//.test(pattern)) {
      if (verb === 'COPY') fail(`COPY failed: source can't be a URL for COPY`);
      fail(`${verb} failed: Get "${pattern}": ${dialProblem(pattern)}`);
    }
    const asked = pattern.replace(/^\//, '').replace(/^\.\//, '');
    if (/[*?[]/.test(asked.replace(/\\./g, ''))) return glob(asked, from).map(sourceAt);
    return [sourceAt(asked)];
  });
  if (found.length === 0) fail(`${verb} failed: no source files were specified`);
  return found;
}

/** Paths a pattern takes, name by name; one that cannot be read takes none. */
function glob(pattern: string, from: FileSystem): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const name of from.list(folder)) {
      const path = joinPath(folder, name);
      if (takes(pattern, path.slice(1))) found.push(path.slice(1));
      if (from.stat(path, false).kind === 'directory') walk(path);
    }
  };
  walk('/');
  return found;
}

function takes(pattern: string, path: string): boolean {
  try {
    return matchesPath(pattern, path);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return false;
  }
}

function fail(message: string): never {
  throw new EngineError(400, message);
}
