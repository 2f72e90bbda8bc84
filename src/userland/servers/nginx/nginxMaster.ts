import type { Os } from '../../kernel/Os.ts';
import type { Program } from '../../kernel/Program.ts';
import { userOf } from '../../kernel/userOf.ts';
import type { Run } from '../../kernel/Wait.ts';
import { listenNginx } from './listenNginx.ts';
import { NginxLog } from './NginxLog.ts';
import type { NginxSettings } from './NginxSettings.ts';
import { NginxSite } from './NginxSite.ts';
import { nginxWorker } from './nginxWorker.ts';
import { prepareNginx } from './prepareNginx.ts';

/** Private bytes of the master and what its workers share with it (Pss of nginx 1.22.1 on Debian 12), less a process's own here. */
const heldBytes = 4354 * 1024 - 400 * 1024;
const accessFd = 5;
const sig = { reload: 1, quit: 3, reopen: 10 } as const;
/** Signals it acts on, and what it says it does. */
const reactions: Readonly<Record<number, readonly [name: string, reaction: string]>> = {
  1: ['SIGHUP', ', reconfiguring'],
  2: ['SIGINT', ', exiting'],
  3: ['SIGQUIT', ', shutting down'],
  10: ['SIGUSR1', ', reopening logs'],
  15: ['SIGTERM', ', exiting'],
};

/**
 * The master of nginx: starts the workers, hands signals on to them, puts others in the place of those that
 * end. It logs what nginx 1.22.1 logs.
 * @param read the configuration as it is now
 */
export function nginxMaster(read: (os: Os) => NginxSettings, version: string): Program {
  return function* (os) {
    const log = new NginxLog(read(os));
    const site = new NginxSite(read(os), version, accessFd);
    os.args = [`nginx: master process ${os.args.join(' ')}`];
    if (!(yield* prepareNginx(os, site.settings, log, accessFd))) return 1;
    if (!(yield* listenNginx(os, site, log))) return 1;
    yield* os.hold(heldBytes);

    const asked: { readonly signal: number; readonly senderPid: number }[] = [];
    for (const signal of Object.keys(reactions).map(Number))
      os.onSignal(signal, (senderPid) => asked.push({ signal, senderPid }));
    let workers = new Map<number, Os>();
    let isEnding = false;
    const startOne = function* (): Run {
      const worker = yield* os.fork(nginxWorker(site, log), ['nginx: worker process'], (child) => {
        lowerRights(child, site.settings);
      });
      workers.set(worker.pid, worker);
      yield* log.say(os, `start worker process ${worker.pid}`);
    };
    const startAll = function* (): Run {
      yield* log.say(os, 'start worker processes');
      const count = site.settings.workers ?? os.kernel.spec.cpus;
      for (let started = 0; started < count; started += 1) yield* startOne();
    };
    const tell = (signal: number, told: Iterable<Os>): void => {
      for (const one of told) if (one.exitCode === null) os.kill(one.pid, signal);
    };

    yield* log.say(os, 'using the "epoll" event method');
    yield* log.say(os, `nginx/${version}`);
    yield* log.say(os, `OS: Linux ${os.kernel.spec.kernelRelease}`);
    const { soft, hard } = os.limits['nofile'] ?? { soft: 0, hard: 0 };
    yield* log.say(os, `getrlimit(RLIMIT_NOFILE): ${soft}:${hard}`);
    yield* startAll();
    for (;;) {
      const ended = yield* os.wait(undefined, () => asked.length > 0);
      if (ended) {
        yield* log.say(os, `signal 17 (SIGCHLD) received from ${ended.pid}`);
        const isWorker = ended.args[0] === 'nginx: worker process';
        const who = `${isWorker ? 'worker' : 'unknown'} process ${ended.pid} exited`;
        if (ended.endSignal > 0) yield* log.say(os, `${who} on signal ${ended.endSignal}`, 'alert');
        else yield* log.say(os, `${who} with code ${ended.exitCode ?? 0}`);
        const isMissed = workers.delete(ended.pid) && !isEnding;
        if (isMissed) yield* startOne();
        if (isEnding && workers.size === 0) break;
        // The channel to the one that is gone is closed.
        if (isWorker) yield* log.say(os, 'signal 29 (SIGIO) received');
      }
      const next = asked.shift();
      if (!next) continue;
      const [name, reaction] = reactions[next.signal] ?? ['', ''];
      const from = next.senderPid > 0 ? ` from ${next.senderPid}` : '';
      yield* log.say(os, `signal ${next.signal} (${name}) received${from}${reaction}`);
      if (next.signal === sig.reload) {
        yield* log.say(os, 'reconfiguring');
        site.settings = read(os);
        if (!(yield* listenNginx(os, site, log))) continue;
        yield* log.say(os, 'using the "epoll" event method');
        const old = workers;
        workers = new Map();
        yield* startAll();
        tell(sig.quit, old.values());
      } else if (next.signal === sig.reopen) {
        yield* log.say(os, 'reopening logs');
      } else {
        isEnding = true;
        tell(next.signal, workers.values());
        if (workers.size === 0) break;
      }
    }
    yield* log.say(os, 'exit');
    if (os.files.exists(site.settings.pidPath)) os.files.remove(site.settings.pidPath);
    return 0;
  };
}

/** Workers run as the user of the configuration. */
function lowerRights(worker: Os, { user }: NginxSettings): void {
  if (!user || worker.uid !== 0) return;
  const { uid, gid, groups } = userOf(worker.kernel.spec.files, user.name);
  Object.assign(worker, { uid, gid, groups });
}
