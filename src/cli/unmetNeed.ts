import type { DaemonTraits } from './DaemonTraits.ts';
import type { Needs } from './Flag.ts';

/** What the daemon lacks for something named `subject`, as docker says it; null when it lacks nothing. */
export function unmetNeed(
  subject: string,
  needs: Needs | undefined,
  daemon: DaemonTraits,
): string | null {
  if (!needs) return null;
  const { apiVersion, os, experimental } = needs;
  if (apiVersion && isOlder(daemon.apiVersion, apiVersion)) {
    return `${subject} requires API version ${apiVersion}, but the Docker daemon API version is ${daemon.apiVersion}`;
  }
  if (os && daemon.os && os !== daemon.os) {
    return `${subject} is only supported on a Docker daemon running on ${os}, but the Docker daemon is running on ${daemon.os}`;
  }
  if (experimental && !daemon.isExperimental) {
    return `${subject} is only supported on a Docker daemon with experimental features enabled`;
  }
  return null;
}

function isOlder(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor < otherMinor : major < otherMajor;
}
