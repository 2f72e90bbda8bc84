import type { RecordedCase } from './RecordedCase.ts';

/** What a recording may need of the host it was made on, that is not ours. */
export type HostNeed = 'cgroup-v1' | 'host-fs' | 'host-net' | 'client-20.10';

/** A recorded case that cannot be replayed with the real client that is at hand, and why. */
export interface CaseException {
  readonly id: RecordedCase['id'];
  readonly needs: HostNeed;
  readonly reason: string;
}

const otherClient =
  'recorded with the client of 20.10, whose BuildKit speaks a protocol of its own with the daemon';

/**
 * Only cases whose `needs` names something of the recording host may stand here. Our own client, which tells
 * a build in BuildKit's style too, repeats all of them.
 */
export const caseExceptions: readonly CaseException[] = [
  { id: 'buildkit.simple', needs: 'client-20.10', reason: otherClient },
  { id: 'buildkit.missing-file', needs: 'client-20.10', reason: otherClient },
  { id: 'buildkit.multistage', needs: 'client-20.10', reason: otherClient },
  { id: 'buildkit.unknown-instr', needs: 'client-20.10', reason: otherClient },
  { id: 'buildkit.no-from', needs: 'client-20.10', reason: otherClient },
];
