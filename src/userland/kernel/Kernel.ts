import type { ProcessInfo } from '../ProcessInfo.ts';
import type { SandboxSpec } from '../SandboxSpec.ts';
import type { Cancel } from '../VirtualClock.ts';
import { Ended } from './Ended.ts';
import { errorWords } from './errorWords.ts';
import { isStackOverflow } from './isStackOverflow.ts';
import { Listeners } from './Listeners.ts';
import { Os } from './Os.ts';
import { OsError } from './OsError.ts';
import { Ports } from './Ports.ts';
import { processInfo } from './processInfo.ts';
import type { Program } from './Program.ts';
import { Replaced } from './Replaced.ts';
import { residentBytes } from './residentBytes.ts';
import { signals } from './signals.ts';
import { signalTargets } from './signalTargets.ts';
import { Task } from './Task.ts';
import type { Terminal } from './Terminal.ts';

const ignoredByDefault = new Set([17, 18, 23, 28]); // CHLD CONT URG WINCH: signal(7)
const stopping = new Set([19, 20, 21, 22]);
const killSignal = 9;

/** A process table: who runs, who waits for what, and which signals reach whom. */
export class Kernel {
  readonly spec: SandboxSpec;
  readonly programs: ReadonlyMap<string, Program>;
  readonly onEnd = new Listeners<[Os]>();
  readonly ports = new Ports();
  private readonly tasks = new Map<number, Task>();
  private readonly queue: Task[] = [];
  private readonly foreground = new Map<Terminal, number>();
  private lastPid = 0;
  private running: Task | null = null;
  private isFrozen = false;

  /** @param programs by the name a file's `program` gives */
  constructor(spec: SandboxSpec, programs: ReadonlyMap<string, Program>) {
    this.spec = spec;
    this.programs = programs;
  }

  /** Which group a terminal's keys reach, where a shell said so. */
  foregroundOf(terminal: Terminal): number | null {
    return this.foreground.get(terminal) ?? null;
  }

  setForeground(terminal: Terminal, group: number): void {
    this.foreground.set(terminal, group);
  }

  /** The process at work just now: whom /proc/self means. */
  get current(): Os | null {
    return this.running?.os ?? null;
  }

  get all(): readonly Os[] {
    return [...this.tasks.values()].map((task) => task.os);
  }

  find(pid: number): Os | null {
    return this.tasks.get(pid)?.os ?? null;
  }

  /** Bytes all processes hold: what the memory cgroup counts. */
  get memoryBytes(): number {
    return this.all.reduce((sum, os) => sum + residentBytes(os), 0);
  }

  /** @throws OsError EAGAIN at the pids cgroup's limit */
  create(parent: Os | null, args: readonly string[]): Os {
    if (this.tasks.size >= this.spec.pidsLimit) throw new OsError('EAGAIN');
    this.lastPid += 1;
    const os = new Os(this, this.lastPid, parent);
    os.args = args;
    this.tasks.set(os.pid, new Task(os));
    return os;
  }

  /** Lets a created process run, from the next moment on. */
  begin(os: Os, program: Program): void {
    const task = this.taskOf(os);
    task.generator = program(os);
    task.cancel = this.spec.clock.after(0, () => this.wake(task));
  }

  /** Told of a process's signals and of its children's ends. */
  onEvent(os: Os, listen: () => void): Cancel {
    return this.taskOf(os).events.add(listen);
  }

  hasChild(os: Os, pid?: number): boolean {
    return this.all.some((child) => child.parentPid === os.pid && (!pid || child.pid === pid));
  }

  endedChild(os: Os, pid?: number): Os | null {
    const isIt = (child: Os) =>
      child.parentPid === os.pid && child.exitCode !== null && (!pid || child.pid === pid);
    return this.all.find(isIt) ?? null;
  }

  reap(os: Os): void {
    this.tasks.delete(os.pid);
  }

  isOverMemory(): boolean {
    return this.memoryBytes > Math.min(this.spec.memoryLimitBytes(), this.spec.hostMemoryBytes);
  }

  /** The kernel kills whoever holds most; a cgroup is told of its own limit only. */
  killForMemory(): void {
    const living = this.all.filter((os) => os.exitCode === null);
    const victim = living.reduce<Os | null>(
      (most, os) => (!most || os.heldBytes > most.heldBytes ? os : most),
      null,
    );
    if (this.memoryBytes > this.spec.memoryLimitBytes()) this.spec.onOutOfMemory();
    if (victim) this.deliver(victim, killSignal, true);
  }

  /** A signal from one process to others: a pid, 0 for its group, -1 for all, or minus a group. */
  killFrom(sender: Os, pid: number, signal: number): void {
    const living = this.all.filter((os) => os.exitCode === null);
    const targets = signalTargets(sender, pid, living);
    const isZombie = targets.length === 0 && this.tasks.has(pid);
    if (targets.length === 0 && !isZombie) throw new OsError('ESRCH');
    const allowed = targets.filter((os) => sender.uid === 0 || os.uid === sender.uid);
    if (targets.length > 0 && allowed.length === 0) throw new OsError('EPERM');
    if (signal > 0) for (const os of allowed) this.deliver(os, signal, false, sender.pid);
  }

  /**
   * @param isOutside from the host, whose SIGKILL and SIGSTOP even process 1 obeys
   * @param senderPid 0 for the kernel, and for a process that cannot be seen from here
   */
  deliver(os: Os, signal: number, isOutside: boolean, senderPid = 0): void {
    const task = this.tasks.get(os.pid);
    if (!task || os.exitCode !== null) return;
    const handler = signal === killSignal || signal === 19 ? undefined : os.handlers.get(signal);
    if (signal === 18) this.cont(task);
    if (handler === 'ignore') return;
    if (handler) {
      handler(senderPid);
      task.events.tell();
      return;
    }
    if (ignoredByDefault.has(signal)) return;
    const isForced = isOutside && (signal === killSignal || signal === 19);
    if (os.pid === 1 && !isForced) return;
    if (stopping.has(signal)) task.isStopped = true;
    else this.end(task, 128 + signal, signal);
  }

  freeze(): void {
    this.isFrozen = true;
  }

  thaw(): void {
    this.isFrozen = false;
    this.drain();
  }

  killAll(): void {
    const [first, ...others] = this.all.filter((os) => os.exitCode === null);
    for (const os of first ? [...others, first] : []) this.deliver(os, killSignal, true);
  }

  infos(): ProcessInfo[] {
    return this.all.map((os) => processInfo(os, this.spec.files));
  }

  isStopped(os: Os): boolean {
    return this.tasks.get(os.pid)?.isStopped ?? false;
  }

  private cont(task: Task): void {
    task.isStopped = false;
    this.drain();
  }

  private taskOf(os: Os): Task {
    const task = this.tasks.get(os.pid);
    if (!task) throw new OsError('ESRCH');
    return task;
  }

  private wake(task: Task): void {
    if (task.isQueued || task.os.exitCode !== null) return;
    task.isQueued = true;
    this.queue.push(task);
    this.drain();
  }

  private drain(): void {
    while (!this.running && !this.isFrozen) {
      const at = this.queue.findIndex((task) => !task.isStopped);
      const [task] = at < 0 ? [] : this.queue.splice(at, 1);
      if (!task) return;
      task.isQueued = false;
      if (task.os.exitCode === null) this.advance(task);
    }
  }

  /** Runs a process until it waits. */
  private advance(task: Task): void {
    this.running = task;
    task.cancel?.();
    task.cancel = null;
    for (let isGoing = true; isGoing;) {
      isGoing = false;
      try {
        const step = task.generator?.next();
        if (task.doom) this.finish(task, task.doom.code, task.doom.signal);
        else if (!step || step.done) this.finish(task, step?.value ?? 0, 0);
        else isGoing = this.suspend(task, step.value);
      } catch (error) {
        isGoing = this.recover(task, error);
      }
    }
    this.running = null;
  }

  /** Whether what it waits for was there at once. */
  private suspend(task: Task, wait: (resume: () => void) => Cancel): boolean {
    let isAtOnce = false;
    let isOver = false;
    let isInside = true;
    const cancel = wait(() => {
      if (isOver) return;
      isOver = true;
      if (isInside) isAtOnce = true;
      else this.wake(task);
    });
    isInside = false;
    if (isAtOnce) cancel();
    else task.cancel = cancel;
    return isAtOnce;
  }

  /** What was thrown: another program, an end, or a fault. */
  private recover(task: Task, error: unknown): boolean {
    const { os } = task;
    if (error instanceof Replaced && !task.doom) {
      task.generator = error.program(os);
      return true;
    }
    if (task.doom) this.finish(task, task.doom.code, task.doom.signal);
    else if (error instanceof Ended) this.finish(task, error.exitCode, 0);
    else if (errorWords(error) !== null) this.finish(task, 1, 0);
    else if (isStackOverflow(error)) this.finish(task, 128 + 11, signals['SEGV'] ?? 11);
    else {
      this.finish(task, 128 + 6, signals['ABRT'] ?? 6);
      this.running = null;
      throw error;
    }
    return false;
  }

  private end(task: Task, code: number, signal: number): void {
    if (this.running === task) {
      task.doom = { code, signal };
      task.os.isDoomed = true;
    } else {
      task.cancel?.();
      this.finish(task, code, signal);
    }
  }

  private finish(task: Task, code: number, signal: number): void {
    const { os } = task;
    if (os.exitCode !== null) return;
    os.exitCode = code;
    os.endSignal = signal;
    task.generator = null;
    this.ports.closeAllOf(os);
    for (const fd of [...os.open.keys()]) os.setFile(fd, null);
    if (os.pid === 1) for (const other of this.all) this.deliver(other, killSignal, true);
    for (const other of this.all)
      if (other.parentPid === os.pid) other.parentPid = os.pid === 1 ? 0 : 1;
    this.onEnd.tell(os);
    const parent = this.tasks.get(os.parentPid);
    if (!parent || parent.os.exitCode !== null) {
      this.reap(os);
      return;
    }
    const handler = parent.os.handlers.get(17);
    if (handler && handler !== 'ignore') handler(os.pid);
    parent.events.tell();
  }
}
