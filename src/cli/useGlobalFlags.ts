import { quoteGo } from '../go/quoteGo.ts';
import { sha256 } from '../userland/sha256.ts';
import { CliError } from './CliError.ts';
import type { ParsedFlags } from './ParsedFlags.ts';

const levels = new Set(['panic', 'fatal', 'error', 'warn', 'warning', 'info', 'debug', 'trace']);

const daemonHost = 'unix:///var/run/docker.sock';

/**
 * Minds the flags before the command. There is one daemon: any other host does not answer.
 * @returns the host that was asked for, null when it is the daemon's
 * @throws CliError
 */
export function useGlobalFlags(
  flags: ParsedFlags,
  env: Readonly<Record<string, string>>,
): string | null {
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
  const context = flags.string('context') || (host ? '' : (env['DOCKER_CONTEXT'] ?? ''));
  if (context && context !== 'default') {
    const file = `${env['HOME'] ?? '/root'}/.docker/contexts/meta/${sha256(context)}/meta.json`;
    throw new CliError(
      `Failed to initialize: unable to resolve docker endpoint: context ${quoteGo(context)}: context not found: open ${file}: no such file or directory`,
    );
  }
  const asked = host ?? env['DOCKER_HOST'] ?? '';
  return asked === '' || asked === daemonHost ? null : asked;
}
