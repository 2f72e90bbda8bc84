import type { LoggedCall } from '../../world/LoggedInput.ts';
import type { Call, Upstream } from '../http/Call.ts';
import { credentialsHeader } from './credentialsHeader.ts';

/** A call of the log, to be carried out: the first time as every other, so that both come out the same. */
export function asCall(logged: LoggedCall, input: Upstream): Call {
  const { method, path, version, query, body, hasCredentials, isHijacked } = logged;
  const { contentType = 'application/json' } = logged;
  return {
    method,
    path,
    version,
    params: {},
    query: new URLSearchParams(query),
    search: query,
    headers: new Headers({
      ...(hasCredentials && { [credentialsHeader]: '' }),
      ...(contentType !== '' && { 'Content-Type': contentType }),
    }),
    body,
    upstream: isHijacked ? input : null,
  };
}
