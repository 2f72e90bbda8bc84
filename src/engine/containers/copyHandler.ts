import { checkContentType } from '../http/checkContentType.ts';
import { compareVersions } from '../http/compareVersions.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import { getArchiveHandler } from './getArchiveHandler.ts';

const shape = go.struct('types.CopyConfig', { Resource: go.string });

/** `POST /containers/{name}/copy`: what `archive` is to newer clients; gone since API 1.24, without a word. */
export const copyHandler: Handler = (engine, call, reply) => {
  if (compareVersions(call.version, '1.24') >= 0) {
    reply.empty(404);
    return;
  }
  checkContentType(call);
  const { Resource = '' } = readBody<{ Resource: string }>(call, shape);
  if (Resource === '') throw new EngineError(400, 'Path cannot be empty');
  getArchiveHandler(engine, { ...call, query: new URLSearchParams({ path: Resource }) }, reply);
};
