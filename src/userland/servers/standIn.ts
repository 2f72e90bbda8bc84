import type { Program } from '../kernel/Program.ts';

const [interrupt, terminate] = [2, 15];

/**
 * A server known by what it costs alone: it runs until it is asked to stop.
 * @param stopsOnTerm whether it hears that as process 1; otherwise only a kill ends it
 */
export function standIn(stopsOnTerm: boolean): Program {
  return function* (os) {
    let isOver = false;
    let wake = (): void => undefined;
    if (stopsOnTerm)
      for (const signal of [interrupt, terminate])
        os.onSignal(signal, () => {
          isOver = true;
          wake();
        });
    while (!isOver)
      yield (resume) => {
        wake = resume;
        return () => {
          wake = () => undefined;
        };
      };
    return 0;
  };
}
