import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { relayedCalls } from './relayedCalls.ts';
import { unreachable } from './unreachable.ts';
import { unreachableSpecs } from './unreachableSpecs.ts';

const listHeads: Readonly<Record<string, string>> = {
  '/plugins': 'ID        NAME      DESCRIPTION   ENABLED\n',
};

/** Commands for what this daemon does not do: it says so itself. */
export const relayedVerbs: readonly VerbSpec[] = [
  ...relayedCalls.map(({ spec, method, path, query, before, check }): VerbSpec => ({
    ...spec,
    async run(context, args, flags) {
      const [name = ''] = args;
      await check?.(context, args, flags);
      const where = path.replace('{}', encodeURIComponent(name));
      if (spec.path.endsWith(' inspect')) context.io.write(1, '[]\n');
      const sent = { query: query?.(flags) ?? {}, ...(method === 'POST' && { json: {} }) };
      try {
        await callDaemon(context, method, where, sent);
      } catch (error) {
        if (!before || !(error instanceof CliError)) throw error;
        throw new CliError(before(name) + error.message);
      }
      const head = listHeads[path];
      if (head && !flags.bool('quiet') && flags.string('format') === '') context.io.write(1, head);
      return 0;
    },
  })),
  ...unreachableSpecs.map((spec): VerbSpec => ({
    ...spec,
    run({ io }, names) {
      if (spec.path === 'trust inspect') io.write(1, '[]\n');
      return Promise.reject(new CliError(unreachable(spec.path, names)));
    },
  })),
];
