import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { diffSpec } from '../specs/diffSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const kinds = ['C', 'A', 'D'] as const;

/** What a container changed in its files. */
export const diff: VerbSpec = {
  ...diffSpec,
  async run(context, [name = '']) {
    if (name === '') throw new CliError('Container name cannot be empty');
    const response = await callDaemon(context, 'GET', containerPath(name, 'changes'));
    const changes = (await response.json()) as { Path: string; Kind: number }[] | null;
    for (const { Path, Kind } of changes ?? []) {
      context.io.write(1, `${kinds[Kind] ?? ''} ${Path}\n`);
    }
    return 0;
  },
};
