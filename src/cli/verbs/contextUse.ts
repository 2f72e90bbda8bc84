import { contextUseSpec } from '../specs/contextUseSpec.ts';
import { unknownContext } from '../unknownContext.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Chooses the daemon to use. */
export const contextUse: VerbSpec = {
  ...contextUseSpec,
  run({ io }, [name = '']) {
    if (name !== 'default') throw unknownContext(name, io.env);
    io.write(1, 'default\n');
    io.write(2, 'Current context is now "default"\n');
    return Promise.resolve(0);
  },
};
