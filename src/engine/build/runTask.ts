import type { Task } from './Task.ts';

/** Runs a task to its end, whenever that is. What a wait throws is thrown where the task waits. */
export function runTask<T>(
  task: Task<T>,
  onDone: (value: T) => void,
  onError: (error: unknown) => void,
): void {
  const follow = (
    advance: () => IteratorResult<(resume: (value: unknown) => void) => void, T>,
  ): void => {
    let next;
    try {
      next = advance();
    } catch (error) {
      onError(error);
      return;
    }
    if (next.done) {
      onDone(next.value);
      return;
    }
    try {
      next.value((value) => follow(() => task.next(value)));
    } catch (error) {
      follow(() => task.throw(error));
    }
  };
  follow(() => task.next());
}
