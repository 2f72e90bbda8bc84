import { dialProblem } from '../../go/dialProblem.ts';
import { FileSystem } from '../../userland/FileSystem.ts';
import { TarError } from '../../userland/tar/TarError.ts';
import { EngineError } from '../http/EngineError.ts';
import { plainTar } from '../images/plainTar.ts';
import { treeOfTar } from '../images/treeOfTar.ts';

const sessionProblem =
  'experimental session with v1 builder is no longer supported, use builder version v2 (BuildKit) instead';

/** What a build was sent, or where it is to be fetched from: no network leads there. @throws EngineError 500 */
export function openContext(remote: string, body: Uint8Array, nowMs: () => number): FileSystem {
  if (remote === 'client-session') throw new EngineError(400, sessionProblem);
  if (remote !== '') throw new EngineError(500, unreachable(remote));
  let entries;
  try {
    entries = body.length === 0 ? [] : plainTar(body);
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    throw new EngineError(500, error.message);
  }
  return new FileSystem([treeOfTar(entries)], nowMs);
}

function unreachable(remote: string): string {
  if (/^https?:.*\.git(#|$)|^git(?:@|:\/\/|hub\.com\/)/.test(remote)) {
    const host = remote.replace(/^\w+:\/\//, '').split('/')[0] ?? '';
    return `error fetching: fatal: unable to access '${remote}/': Could not resolve host: ${host}\n: exit status 128`;
  }
  if (!/^https?:\/\//.test(remote)) {
    return `remoteURL (${remote}) could not be recognized as URL`;
  }
  return `error downloading remote context ${remote}: Get "${remote}": ${dialProblem(remote)}`;
}
