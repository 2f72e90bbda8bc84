import { clientRelease } from './clientInfo.ts';

/** `GET /version`. */
export interface DaemonVersion {
  readonly Platform: { readonly Name: string };
  readonly Components: readonly {
    readonly Name: string;
    readonly Version: string;
    readonly Details: Readonly<Record<string, string>>;
  }[];
}

const labels: readonly (readonly [string, string])[] = [
  ['API version', 'ApiVersion'],
  ['Go version', 'GoVersion'],
  ['Git commit', 'GitCommit'],
  ['Built', 'BuildTime'],
  ['OS/Arch', 'Os'],
  ['Experimental', 'Experimental'],
];

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

/** The daemon's part: the engine, and the programs it stands on. */
export function serverVersionText({ Platform, Components }: DaemonVersion): string {
  const blocks = Components.map(({ Name, Version, Details }) => {
    const rows: [string, string][] = [['Version', Version]];
    if (Name === 'Engine') {
      for (const [label, key] of labels) rows.push([label, valueOf(key, Details)]);
    } else for (const [key, value] of Object.entries(Details).sort()) rows.push([key, value]);
    return ` ${Name}:\n${rows.map(([label, value]) => `  ${`${label}:`.padEnd(18)}${value}\n`).join('')}`;
  });
  return `\nServer:${Platform.Name ? ` ${Platform.Name}` : ''}\n${blocks.join('')}`;
}

function valueOf(key: string, details: Readonly<Record<string, string>>): string {
  const value = details[key] ?? '';
  if (key === 'ApiVersion') return `${value} (minimum version ${details['MinAPIVersion'] ?? ''})`;
  if (key === 'Os') return `${value}/${details['Arch'] ?? ''}`;
  return key === 'BuildTime' ? goBuildTime(value) : value;
}

/** `Thu May  7 21:09:36 2026`, as C's asctime has it. @param text RFC 3339 */
export function goBuildTime(text: string): string {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return text;
  const [weekday = '', day = '', month = '', year = '', time = ''] = new Date(ms)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}
