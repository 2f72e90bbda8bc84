import type { Platform } from './Platform.ts';

/**
 * Why a wish was not granted, as a code and figures; the page makes the sentence.
 * - `memory.short`: the hypervisor cannot set aside `needBytes`, `leftBytes` are left
 * - `disk.short`: no room on disk for `needBytes`
 * - `oom.killed`: the kernel killed instance `row` (exit 137) to find `needBytes` for another
 * - `guest.tooSmall`: the guest's own memory cannot hold its OS and the app
 * - `oom.guest`: the guest's own kernel killed the app of VM `row` (exit 137); the VM runs on
 * - `oom.limit`: container `row` went over its memory limit and was killed (exit 137)
 * - `balloon.tooLarge`: a VM cannot have more RAM than it was made with
 * - `disk.full`: instance `row` could not write `needBytes`: a VM is paused, an app ends with exit 1
 * - `host.down`: the host itself is in `state`: not bought, off, booting or panicked
 * - `processes.full`: its kernel's process table of `count` entries is full: fork fails with EAGAIN
 * - `event.illegal`: the statechart forbids `event` in state `state`
 * - `target.none`: no instance there can do what was asked
 * - `app.unknown`, `image.unknown`, `host.unknown`: no such thing in the catalogue or run
 * - `count.invalid`: not a whole number of one or more
 * - `config.invalid`: a knob out of range; `event` names the knob
 */
export type RefusalCode =
  | 'memory.short'
  | 'disk.short'
  | 'oom.killed'
  | 'guest.tooSmall'
  | 'oom.guest'
  | 'oom.limit'
  | 'balloon.tooLarge'
  | 'disk.full'
  | 'host.down'
  | 'processes.full'
  | 'event.illegal'
  | 'target.none'
  | 'app.unknown'
  | 'image.unknown'
  | 'host.unknown'
  | 'count.invalid'
  | 'config.invalid';

export interface Refusal {
  readonly code: RefusalCode;
  readonly hostId: Platform | null;
  readonly atMs: number;
  readonly appId?: string;
  readonly row?: number;
  readonly needBytes?: number;
  readonly leftBytes?: number;
  readonly count?: number;
  readonly state?: string;
  readonly event?: string;
}
