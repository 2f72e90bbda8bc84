import { contextShowSpec } from '../specs/contextShowSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Names the daemon in use. */
export const contextShow: VerbSpec = {
  ...contextShowSpec,
  run({ io }) {
    io.write(1, 'default\n');
    return Promise.resolve(0);
  },
};
