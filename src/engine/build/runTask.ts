import type { Task } from './Task.ts';

/** Runs a task to its end, whenever that is. */
export function runTask<T>(
  task: Task<T>,
  onDone: (value: T) => void,
  onError: (error: unknown) => void,
): void {
  const step = (value: unknown): void => {
    let next;
    try {
      next = task.next(value);
    } catch (error) {
      onError(error);
      return;
    }
    if (next.done) onDone(next.value);
    else next.value(step);
  };
  step(undefined);
}
