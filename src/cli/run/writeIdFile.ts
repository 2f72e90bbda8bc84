import { CliError } from '../CliError.ts';
import type { CliIo } from '../CliIo.ts';

/** Checks that `--cidfile` is free; gives how to write it once there is an id. @throws CliError */
export async function writeIdFile(io: CliIo, path: string): Promise<(id: string) => Promise<void>> {
  if (!path) return async () => {};
  if (await io.files.stat(path)) {
    throw new CliError(
      `container ID file found, make sure the other container isn't running or delete ${path}`,
    );
  }
  const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.';
  if (!(await io.files.stat(parent))) {
    throw new CliError(
      `failed to create the container ID file: open ${path}: no such file or directory`,
    );
  }
  return (id) => io.files.write(path, new TextEncoder().encode(id));
}
