import type { Fault } from '../world/Fault.ts';
import type { IntentTarget } from '../world/Intent.ts';
import type { Platform } from '../world/Platform.ts';
import type { ConfigPatch } from './ConfigPatch.ts';
import type { ProjectFileName } from './ProjectFileName.ts';

/** A wish as a chapter words it, for one host or several; `intentsOf` makes the intents. */
export type StepAction =
  | {
      readonly type: 'add';
      readonly hostIds: readonly Platform[];
      readonly appId: string;
      readonly count: number;
    }
  | { readonly type: 'fill'; readonly hostIds: readonly Platform[]; readonly appId: string }
  | {
      readonly type: 'start' | 'stop' | 'kill' | 'pause' | 'resume' | 'remove';
      readonly hostIds: readonly Platform[];
      readonly target: IntentTarget;
      /** How often it is wished for: the newest, and then the newest of the others. */
      readonly times: number;
    }
  | {
      readonly type: 'order' | 'powerOn' | 'powerOff' | 'dropCaches';
      readonly hostIds: readonly Platform[];
    }
  | {
      readonly type: 'balloon';
      readonly hostIds: readonly Platform[];
      readonly target: IntentTarget;
      readonly memoryBytes: number;
    }
  | {
      readonly type: 'write';
      readonly hostIds: readonly Platform[];
      readonly target: IntentTarget;
      readonly bytes: number;
    }
  | {
      readonly type: 'provoke';
      readonly hostIds: readonly Platform[];
      readonly target: Exclude<IntentTarget, 'all'>;
      readonly fault: Fault;
    }
  | { readonly type: 'pull'; readonly hostIds: readonly Platform[]; readonly imageRef: string }
  /** A command typed into the terminal; tests expect the exit code. */
  | { readonly type: 'type'; readonly command: string; readonly exitCode: number }
  /** A file of the editor's project gets this text. */
  | { readonly type: 'edit'; readonly file: ProjectFileName; readonly text: string }
  | { readonly type: 'configure'; readonly patch: ConfigPatch };
