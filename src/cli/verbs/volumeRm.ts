import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { forEachInTurn } from '../forEachInTurn.ts';
import { volumeRmSpec } from '../specs/volumeRmSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes volumes and prints their names; refusals are told once all have been tried. */
export const volumeRm: VerbSpec = {
  ...volumeRmSpec,
  run: (context, names, flags) =>
    forEachInTurn(context, names, async (name) => {
      if (!name) throw new CliError('invalid volume name or ID: value is empty');
      await callDaemon(context, 'DELETE', `/volumes/${encodeURIComponent(name)}`, {
        query: { force: flags.bool('force') ? '1' : undefined },
      });
      return name;
    }),
};
