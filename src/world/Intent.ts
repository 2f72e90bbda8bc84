import type { EngineIntent } from './EngineIntent.ts';
import type { Fault } from './Fault.ts';
import type { Platform } from './Platform.ts';
import type { RunConfig } from './RunConfig.ts';

/** Which instances a wish is about: a row of the host's table, the newest that can obey, or all that can. */
export type IntentTarget = number | 'newest' | 'all';

/** A person's wish. Statecharts and rules decide what becomes of it; a refused wish changes nothing. */
export type Intent =
  | EngineIntent
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
  /** Sets what a VM's guest may use, between its need and its size: the balloon gives the rest back. */
  | {
      readonly type: 'instance.balloon';
      readonly hostId: Platform;
      readonly target: IntentTarget;
      readonly memoryBytes: number;
    }
  /** Lets the app write so much more data on its disk. */
  | {
      readonly type: 'instance.write';
      readonly hostId: Platform;
      readonly target: IntentTarget;
      readonly bytes: number;
    }
  /** `echo 3 > /proc/sys/vm/drop_caches`: the next start reads from disk again. */
  | { readonly type: 'host.dropCaches'; readonly hostId: Platform }
  /** Lets something go wrong inside one instance; kill it, or power its host on again, to end it. */
  | {
      readonly type: 'instance.provoke';
      readonly hostId: Platform;
      readonly target: Exclude<IntentTarget, 'all'>;
      readonly fault: Fault;
    }
  /** Buys the server: it arrives, is racked, and its OS installed. */
  | { readonly type: 'host.order'; readonly hostId: Platform }
  | { readonly type: 'host.powerOn' | 'host.powerOff'; readonly hostId: Platform }
  | { readonly type: 'image.pull'; readonly hostId: Platform; readonly imageRef: string }
  /** New hardware or another seed empties the hosts; the rest holds from the next instance on. */
  | { readonly type: 'run.configure'; readonly patch: Partial<Omit<RunConfig, 'platforms'>> };
