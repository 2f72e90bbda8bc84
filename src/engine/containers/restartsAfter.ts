import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** Whether a container's restart policy starts it again (moby, restartmanager.go). Counts the failure. */
export function restartsAfter(container: ContainerRecord, exitCode: number): boolean {
  const { live, hostConfig, isStoppedByUser } = container;
  if (live.isRestartOff) return false;
  live.failures = exitCode === 0 ? 0 : live.failures + 1;
  const { Name, MaximumRetryCount } = hostConfig.RestartPolicy;
  if (Name === 'always') return true;
  if (Name === 'unless-stopped') return !isStoppedByUser;
  if (Name !== 'on-failure' || exitCode === 0) return false;
  return MaximumRetryCount === 0 || live.failures <= MaximumRetryCount;
}
