import type { CliContext } from './CliContext.ts';

/** Writes an answer to a file, or to standard output when the path is empty. */
export async function writeBody(
  { io }: CliContext,
  response: Response,
  path: string,
): Promise<void> {
  if (path) {
    await io.files.write(path, new Uint8Array(await response.arrayBuffer()), 0o600);
    return;
  }
  const reader = response.body?.getReader();
  if (!reader) return;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    io.write(1, next.value);
  }
}
