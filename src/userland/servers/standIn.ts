import { Listeners } from '../kernel/Listeners.ts';
import type { Program } from '../kernel/Program.ts';

const [interrupt, terminate] = [2, 15];

/**
 * A server known by what it costs alone: it runs until it is asked to stop.
 * @param stopsOnTerm whether it hears that as process 1; otherwise only a kill ends it
 */
export function standIn(stopsOnTerm: boolean): Program {
  return function* (os) {
    let isOver = false;
    const stopped = new Listeners<[]>();
    if (stopsOnTerm)
      for (const signal of [interrupt, terminate])
        os.onSignal(signal, () => {
          isOver = true;
          stopped.tell();
        });
    while (!isOver) yield (resume) => stopped.add(resume);
    return 0;
  };
}
