import type { Program } from '../../kernel/Program.ts';
import type { NginxLog } from './NginxLog.ts';
import type { NginxSite } from './NginxSite.ts';

/** Private bytes of a worker that waits (Private_Dirty of nginx 1.22.1 on Debian 12), less a process's own here. */
const heldBytes = 640 * 1024 - 400 * 1024;
const signals = { interrupt: 2, quit: 3, terminate: 15 } as const;

/** A worker of nginx: writes down what it has answered until it is told to stop. */
export function nginxWorker(site: NginxSite, log: NginxLog): Program {
  return function* (os) {
    let order: 'none' | 'quit' | 'exit' = 'none';
    const obey = (next: 'quit' | 'exit') => () => {
      order = next;
      site.changed.tell();
    };
    os.onSignal(signals.interrupt, obey('exit'));
    os.onSignal(signals.terminate, obey('exit'));
    os.onSignal(signals.quit, obey('quit'));
    yield* os.hold(heldBytes);
    // Signals set it while this waits.
    const isTold = () => order !== 'none';
    while (!isTold()) {
      const answered = site.takeAnswered();
      if (answered === undefined) yield (resume) => site.changed.add(resume);
      else {
        if (answered.error !== '') yield* log.say(os, answered.error, 'error');
        yield* os.write(site.accessFd, `${answered.access}\n`);
      }
    }
    if ((order as string) === 'quit') yield* log.say(os, 'gracefully shutting down');
    yield* log.say(os, 'exiting');
    yield* log.say(os, 'exit');
    return 0;
  };
}
