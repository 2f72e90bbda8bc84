import { goBuildTime } from './goBuildTime.ts';

/** `GET /version`. */
export interface DaemonVersion {
  readonly ApiVersion: string;
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
