import { EngineError } from '../http/EngineError.ts';

const known = ['type', 'o', 'device', 'size'];

/** Refuses a volume the `local` driver cannot make. @throws EngineError 400, 404 */
export function checkVolume(
  name: string,
  driver: string,
  options: Readonly<Record<string, string>> | null,
): void {
  const refuse = (status: number, why: string) => {
    throw new EngineError(status, `create ${name}: ${why}`);
  };
  if (driver !== '' && driver !== 'local') {
    const problem = `plugin "${driver}" not found`;
    refuse(404, `error looking up volume plugin ${driver}: ${problem}`);
  }
  if (name.length === 1) {
    refuse(400, 'volume name is too short, names should be at least two alphanumeric characters');
  }
  if (name !== '' && !/^[a-zA-Z0-9][\w.-]+$/.test(name)) {
    const only = 'only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed';
    const advice = 'If you intended to pass a host directory, use absolute path';
    const text = `includes invalid characters for a local volume name, ${only}. ${advice}`;
    refuse(400, `"${name}" ${text}`);
  }
  for (const option of Object.keys(options ?? {})) {
    if (!known.includes(option)) refuse(400, `invalid option: "${option}"`);
  }
  if (options && Object.keys(options).length > 0 && !options['size']) {
    for (const needed of ['device', 'type']) {
      if (!options[needed]) refuse(400, `missing required option: "${needed}"`);
    }
  }
}
