import type { CliContext } from './CliContext.ts';
import type { DaemonTraits } from './DaemonTraits.ts';

/** Asks the daemon what it is, as every command does first; one that does not answer is taken for the newest. */
export async function pingDaemon({ request }: CliContext): Promise<DaemonTraits> {
  try {
    const { headers } = await request(
      new Request('http://docker/_ping', {
        method: 'HEAD',
        headers: { 'User-Agent': 'Docker-Client/28.2.2 (linux)' },
      }),
    );
    return {
      apiVersion: headers.get('api-version') ?? '1.41',
      os: headers.get('ostype') ?? 'linux',
      isExperimental: headers.get('docker-experimental') === 'true',
    };
  } catch {
    return { apiVersion: '1.50', os: '', isExperimental: false };
  }
}
