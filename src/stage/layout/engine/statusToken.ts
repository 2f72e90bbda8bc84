import type { Tokens } from '../../../look/Tokens.ts';
import type { EngineContainerView } from '../../../world/EngineSnapshot.ts';

/** The colour of a container's Moby state; an end other than 0 is bad news. */
export function statusToken({ status, exitCode }: EngineContainerView): keyof Tokens {
  switch (status) {
    case 'running':
      return 'good';
    case 'restarting':
    case 'removing':
      return 'warn';
    case 'dead':
      return 'bad';
    case 'exited':
      return exitCode === 0 ? 'muted' : 'bad';
    default:
      return 'muted';
  }
}
