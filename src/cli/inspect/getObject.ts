import { callDaemon } from '../callDaemon.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { readInspected } from '../readInspected.ts';

/** What can be inspected. */
export type ObjectKind = 'container' | 'image' | 'network' | 'volume' | 'plugin';

const paths: Readonly<Record<ObjectKind, (name: string) => string>> = {
  container: (name) => `/containers/${encodeURIComponent(name)}/json`,
  image: (name) =>
    `/images/${name.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')}/json`,
  network: (name) => `/networks/${encodeURIComponent(name)}`,
  volume: (name) => `/volumes/${encodeURIComponent(name)}`,
  plugin: (name) => `/plugins/${encodeURIComponent(name)}/json`,
};

/** An object of a kind. @throws DaemonError, CliError */
export async function getObject(
  context: CliContext,
  kind: ObjectKind,
  name: string,
  query: Readonly<Record<string, string | undefined>> = {},
): Promise<unknown> {
  if (name === '') {
    const isImage = kind === 'image';
    throw new CliError(
      isImage ? 'Error: No such image: ' : `invalid ${kind} name or ID: value is empty`,
    );
  }
  const response = await callDaemon(context, 'GET', paths[kind](name), { query });
  return readInspected(response, kind);
}
