import { quoteGo } from '../../go/quoteGo.ts';
import { callDaemon } from '../callDaemon.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { DaemonError } from '../DaemonError.ts';
import { getObject } from '../inspect/getObject.ts';
import type { ObjectKind } from '../inspect/getObject.ts';
import { inspectObjects } from '../inspect/inspectObjects.ts';
import { inspectSpec } from '../specs/inspectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const searched: readonly ObjectKind[] = ['container', 'image', 'network', 'volume', 'plugin'];
const swarmKinds = new Set(['config', 'service', 'task', 'node', 'secret']);

/** Shows anything that has this name: containers first, then images, networks, volumes. */
export const inspect: VerbSpec = {
  ...inspectSpec,
  async run(context, names, flags) {
    const type = flags.string('type');
    if (flags.isSet('type') && type === '')
      throw new CliError(
        'type is empty: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"',
      );
    const size = flags.bool('size') ? '1' : undefined;
    if (swarmKinds.has(type)) {
      return inspectObjects(context, names, flags.string('format'), async (name) => {
        const response = await callDaemon(context, 'GET', `/${type}s/${encodeURIComponent(name)}`);
        return (await response.json()) as unknown;
      });
    }
    if (type !== '' && !isKind(type)) {
      throw new CliError(
        `unknown type: ${quoteGo(type)}: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"`,
      );
    }
    const kinds = isKind(type) ? [type] : searched;
    return inspectObjects(context, names, flags.string('format'), (name) =>
      search(context, name, kinds, size),
    );
  },
};

async function search(
  context: CliContext,
  name: string,
  kinds: readonly ObjectKind[],
  size: string | undefined,
): Promise<unknown> {
  for (const kind of kinds) {
    if (kind === 'plugin' && kinds.length > 1) await askForSwarm(context);
    try {
      const takesSize = kind === 'container';
      const found = await getObject(context, kind, name, { size: takesSize ? size : undefined });
      if (size && !takesSize) context.io.write(2, `WARNING: --size ignored for ${kind}\n`);
      return found;
    } catch (error) {
      const isMissing = error instanceof DaemonError && error.status === 404;
      if (!isMissing || kinds.length === 1) throw error;
    }
  }
  throw new CliError(`Error: No such object: ${name}`);
}

/** Before plugins docker asks whether there is a swarm to search too; a daemon that does not say has none. */
async function askForSwarm(context: CliContext): Promise<void> {
  try {
    await callDaemon(context, 'GET', '/info');
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
  }
}

function isKind(type: string): type is ObjectKind {
  return (searched as readonly string[]).includes(type);
}
