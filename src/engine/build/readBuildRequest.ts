import { quoteGo } from '../../go/quoteGo.ts';
import { EngineError } from '../http/EngineError.ts';
import { familiarReference } from '../images/familiarReference.ts';
import { parseReference } from '../images/parseReference.ts';
import { go } from '../json/go.ts';
import type { BuildRequest } from './BuildRequest.ts';
import { readBuildLimits } from './readBuildLimits.ts';
import { readQueryJson } from './readQueryJson.ts';

const outputs = go.list(
  go.struct('types.ImageBuildOutput', { Type: go.string, Attrs: go.map(go.string) }),
);

/** The query of `POST /build`. @throws EngineError 400, 500 in dockerd's words */
export function readBuildRequest(
  query: URLSearchParams,
): Omit<BuildRequest, 'context' | 'dockerfile'> {
  const version = query.get('version') ?? '';
  if (version === '2') throw new EngineError(400, 'BuildKit is not offered by this engine');
  if (version !== '' && version !== '1') {
    throw new EngineError(500, `invalid version ${quoteGo(version)}`);
  }
  if (isSet(query, 'squash', false)) {
    throw new EngineError(400, 'squash is only supported with experimental mode');
  }
  const hostConfig = readBuildLimits(query);
  const args = readQueryJson(query, 'buildargs', go.map(go.pointer(go.string)), {
    status: 400,
    before: 'error reading build args: ',
  });
  const labels = readQueryJson(query, 'labels', go.map(go.string), {
    status: 400,
    before: 'error reading labels: ',
  });
  readQueryJson(query, 'outputs', outputs);
  const cacheFrom = readQueryJson(query, 'cachefrom', go.list(go.string));
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
    hostConfig,
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

function isSet(query: URLSearchParams, name: string, preset: boolean): boolean {
  const value = query.get(name) ?? '';
  return value === '' ? preset : !['0', 'false', 'no'].includes(value.toLowerCase());
}
