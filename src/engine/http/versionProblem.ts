import { apiVersions } from '../apiVersions.ts';
import { compareVersions } from './compareVersions.ts';

const { newest, oldest } = apiVersions;

/** Why a client of this version is not talked to; null when it is. */
export function versionProblem(version: string): string | null {
  if (compareVersions(version, oldest) < 0) {
    return `client version ${version} is too old. Minimum supported API version is ${oldest}, please upgrade your client to a newer version`;
  }
  if (compareVersions(version, newest) > 0) {
    return `client version ${version} is too new. Maximum supported API version is ${newest}`;
  }
  return null;
}
