import { FileError } from '../../userland/FileError.ts';
import type { FileSystem } from '../../userland/FileSystem.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import { EngineError } from '../http/EngineError.ts';
import { matchesPattern } from '../images/matchesPattern.ts';
import { joinPath } from './joinPath.ts';
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
  const found = patterns.flatMap((pattern) => {
    if (/^https?:\/\//.test(pattern)) {
      if (verb === 'COPY') fail(`COPY failed: source can't be a URL for COPY`);
      const host = pattern.replace(/^\w+:\/\//, '').split('/')[0] ?? '';
      const isNear = /^(localhost|127\.)/.test(host);
      const why = isNear ? `${host}: connect: connection refused` : `lookup ${host}: no such host`;
      fail(`${verb} failed: Get "${pattern}": dial tcp${isNear ? '' : ':'} ${why}`);
    }
    if (pattern.split('/').includes('..') && normalizedEscapes(pattern)) {
      fail(`${verb} failed: forbidden path outside the build context: ${pattern} ()`);
    }
    const asked = pattern.replace(/^\/+/, '').replace(/^\.\//, '');
    const path = normalizePath(pattern);
    if (/[*?[]/.test(pattern)) return glob(from, path);
    try {
      return [{ path, node: from.stat(path) }];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const stat = `stat ${asked}: file does not exist`;
      return fail(
        isBuildStage
          ? `${verb} failed: ${stat}`
          : `${verb} failed: file not found in build context or excluded by .dockerignore: ${stat}`,
      );
    }
  });
  if (found.length === 0) fail(`${verb} failed: no source files were specified`);
  return found;
}

function glob(from: FileSystem, pattern: string): Source[] {
  const found: Source[] = [];
  const walk = (folder: string): void => {
    for (const name of from.list(folder)) {
      const path = joinPath(folder, name);
      const node = from.stat(path, false);
      if (matchesPattern(pattern.slice(1), path.slice(1))) found.push({ path, node });
      else if (node.kind === 'directory') walk(path);
    }
  };
  walk('/');
  return found;
}

function normalizedEscapes(path: string): boolean {
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function fail(message: string): never {
  throw new EngineError(400, message);
}
