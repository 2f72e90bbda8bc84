import { sha256 } from '../userland/sha256.ts';
import { CliError } from './CliError.ts';

/** What the client says of a context nobody has made. */
export function unknownContext(name: string, env: Readonly<Record<string, string>>): CliError {
  const file = `${env['HOME'] ?? '/root'}/.docker/contexts/meta/${sha256(name)}/meta.json`;
  return new CliError(
    `context "${name}": context not found: open ${file}: no such file or directory`,
  );
}
