import type { Cancel } from '../../userland/VirtualClock.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** Calls back once, when the container's process has ended next. */
export function whenEnded({ live }: ContainerRecord, callBack: (exitCode: number) => void): Cancel {
  const listen = (exitCode: number) => {
    live.ended.delete(listen);
    callBack(exitCode);
  };
  live.ended.add(listen);
  return () => live.ended.delete(listen);
}
