import { sha256 } from '../userland/sha256.ts';
import { CliError } from './CliError.ts';
import type { ParsedFlags } from './ParsedFlags.ts';

const levels = new Set(['panic', 'fatal', 'error', 'warn', 'warning', 'info', 'debug', 'trace']);

/** Minds the flags before the command. There is one daemon: any other host does not answer. @throws CliError */
export function useGlobalFlags(flags: ParsedFlags, env: Readonly<Record<string, string>>): void {
  const level = flags.string('log-level');
  if (!levels.has(level.toLowerCase()))
    throw new CliError(`Unable to parse logging level: ${level}`);
  const hosts = flags.list('host');
  const [host] = hosts;
  if (hosts.length > 1) {
    throw new CliError(
      'Failed to initialize: unable to resolve docker endpoint: Specify only one -H',
    );
  }
  if (host && host !== env['DOCKER_HOST'] && host !== 'unix:///var/run/docker.sock') {
    throw new CliError(
      `Cannot connect to the Docker daemon at ${host}. Is the docker daemon running?`,
    );
  }
  const context = flags.string('context') || (host ? '' : (env['DOCKER_CONTEXT'] ?? ''));
  if (context && context !== 'default') {
    const file = `${env['HOME'] ?? '/root'}/.docker/contexts/meta/${sha256(context)}/meta.json`;
    throw new CliError(
      `Failed to initialize: unable to resolve docker endpoint: context ${JSON.stringify(context)}: context not found: open ${file}: no such file or directory`,
    );
  }
}
