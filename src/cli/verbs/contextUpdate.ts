import { checkContextName } from '../checkContextName.ts';
import { contextUpdateSpec } from '../specs/contextUpdateSpec.ts';
import { unknownContext } from '../unknownContext.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Changes a context: the only one cannot be. */
export const contextUpdate: VerbSpec = {
  ...contextUpdateSpec,
  run({ io }, [name = '']) {
    checkContextName(name);
    throw unknownContext(name, io.env);
  },
};
