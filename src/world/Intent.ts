import type { Platform } from './Platform.ts';
import type { RunConfig } from './RunConfig.ts';

/** Which instances a wish is about: a row of the host's table, the newest that can obey, or all that can. */
export type IntentTarget = number | 'newest' | 'all';

/** A person's wish. Statecharts and rules decide what becomes of it; a refused wish changes nothing. */
export type Intent =
  | {
      readonly type: 'instance.add';
      readonly hostId: Platform;
      readonly appId: string;
      readonly count: number;
    }
  /** Adds until the host refuses, and lets it refuse for real. */
  | { readonly type: 'instance.fill'; readonly hostId: Platform; readonly appId: string }
  | {
      readonly type:
        | 'instance.start'
        | 'instance.stop'
        | 'instance.kill'
        | 'instance.pause'
        | 'instance.resume'
        | 'instance.remove';
      readonly hostId: Platform;
      readonly target: IntentTarget;
    }
  | { readonly type: 'image.pull'; readonly hostId: Platform; readonly imageRef: string }
  /** New hardware or another seed empties the hosts; the rest holds from the next instance on. */
  | { readonly type: 'run.configure'; readonly patch: Partial<Omit<RunConfig, 'platforms'>> };
