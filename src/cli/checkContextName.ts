import { CliError } from './CliError.ts';

/** Whether a context may be called so. @throws CliError */
export function checkContextName(name: string): void {
  if (name === 'default') throw new CliError('"default" is a reserved context name');
  if (!/^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$/.test(name)) {
    throw new CliError(
      `context name "${name}" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"`,
    );
  }
}
