import { clientRelease } from './clientRelease.ts';

/** The client's part of `docker version`. @param apiVersion what it speaks with the daemon */
export function clientVersionText(apiVersion: string, contextName: string): string {
  const { Version, DefaultAPIVersion, GoVersion, GitCommit, BuildTime, Os, Arch } = clientRelease;
  const lowered = apiVersion === DefaultAPIVersion ? '' : ` (downgraded from ${DefaultAPIVersion})`;
  const rows = [
    ['Version', Version],
    ['API version', apiVersion + lowered],
    ['Go version', GoVersion],
    ['Git commit', GitCommit],
    ['Built', BuildTime],
    ['OS/Arch', `${Os}/${Arch}`],
    ['Context', contextName],
  ] as const;
  return `Client:\n${rows.map(([label, value]) => ` ${`${label}:`.padEnd(19)}${value}\n`).join('')}`;
}
