import { EngineError } from '../http/EngineError.ts';
import { readPlatform } from '../http/readPlatform.ts';
import { familiarReference } from '../images/familiarReference.ts';
import { parseReference } from '../images/parseReference.ts';
import type { BuildRequest } from './BuildRequest.ts';

/** The query of `POST /build`. @throws EngineError 400, 500 in dockerd's words */
export function readBuildRequest(
  query: URLSearchParams,
): Omit<BuildRequest, 'context' | 'dockerfile'> {
  const version = query.get('version') ?? '';
  if (version === '2') throw new EngineError(400, 'BuildKit is not offered by this engine');
  if (version !== '' && version !== '1') {
    throw new EngineError(500, `invalid version ${JSON.stringify(version)}`);
  }
  if (isSet(query, 'squash', false)) {
    throw new EngineError(400, 'squash is only supported with experimental mode');
  }
  readPlatform(query);
  const args = readJson(query, 'buildargs', 400, 'error reading build args: ');
  const labels = readJson(query, 'labels', 400, 'error reading labels: ');
  const cacheFrom = readJson(query, 'cachefrom', 500, '');
  const memory = Number(query.get('memory'));
  const network = query.get('networkmode') ?? '';
  return {
    tags: [...new Set(query.getAll('t').filter(Boolean).map(readTag))],
    target: query.get('target') ?? '',
    buildArgs: new Map(Object.entries((args ?? {}) as Record<string, string | null>)),
    labels: (labels ?? {}) as Record<string, string>,
    usesCache: !isSet(query, 'nocache', false),
    cacheFrom: (cacheFrom ?? []) as string[],
    doesPull: isSet(query, 'pull', false),
    removes: isSet(query, 'rm', true),
    removesAlways: isSet(query, 'forcerm', false),
    isQuiet: isSet(query, 'q', false),
    hostConfig: {
      ...(memory > 0 ? { Memory: memory } : {}),
      ...(network ? { NetworkMode: network } : {}),
    },
  };
}

function readTag(text: string): string {
  try {
    return familiarReference(parseReference(text));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(500, error.message);
  }
}

function readJson(query: URLSearchParams, name: string, status: number, before: string): unknown {
  const text = query.get(name) ?? '';
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const message = `${before}invalid character '${text[0] ?? ''}' looking for beginning of value`;
    throw new EngineError(status, message);
  }
}

function isSet(query: URLSearchParams, name: string, preset: boolean): boolean {
  const value = query.get(name) ?? '';
  return value === '' ? preset : !['0', 'false', 'no'].includes(value.toLowerCase());
}
