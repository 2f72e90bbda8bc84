import type { LoggedCall } from '../../world/LoggedInput.ts';
import type { Call } from '../http/Call.ts';
import { credentialsHeader } from './credentialsHeader.ts';

const json = 'application/json';

/** A call as the log keeps it. */
export function asLogged(call: Call, id: number, atMs: number): LoggedCall {
  const { method, path, version, search, body } = call;
  const contentType = call.headers.get('Content-Type') ?? '';
  return {
    kind: 'call',
    atMs,
    id,
    method,
    path,
    version,
    query: search,
    hasCredentials: call.headers.has(credentialsHeader),
    ...(body.length > 0 && contentType !== json && { contentType }),
    body,
    isHijacked: call.upstream !== null,
  };
}
