import { createSandbox } from './createSandbox.ts';
import { FileSystem } from './FileSystem.ts';
import { imageFiles } from './images/imageFiles.ts';
import type { ProcessSpec } from './ProcessSpec.ts';
import type { Sandbox } from './Sandbox.ts';
import type { SandboxProcess } from './SandboxProcess.ts';
import type { SandboxSpec } from './SandboxSpec.ts';

const epochMs = Date.UTC(2026, 10, 24);

/** A busybox container on a clock of its own, for tests. */
export class TestBox {
  readonly files: FileSystem;
  readonly sandbox: Sandbox;
  oomKills = 0;
  private nowMs = 0;
  private order = 0;
  private queue: { atMs: number; order: number; callBack: () => void }[] = [];

  constructor(spec: Partial<SandboxSpec> = {}) {
    const now = () => this.nowMs;
    this.files = new FileSystem(
      [imageFiles('library/busybox', 0, 1984361)],
      () => epochMs + this.nowMs,
    );
    this.sandbox = createSandbox({
      clock: {
        get nowMs() {
          return now();
        },
        epochMs,
        after: (delayMs, callBack) => {
          const entry = { atMs: this.nowMs + delayMs, order: this.order++, callBack };
          this.queue.push(entry);
          return () => (this.queue = this.queue.filter((one) => one !== entry));
        },
      },
      files: this.files,
      hostname: 'box',
      network: {
        interfaces: [],
        gateway: null,
        isOnline: false,
        resolve: () => null,
        fetched: () => undefined,
        isReachable: () => false,
        connect: () => null,
        listen: () => () => undefined,
      },
      kernelRelease: '6.1.0',
      memoryLimitBytes: () => Infinity,
      pidsLimit: Infinity,
      capabilities: new Set(['CAP_CHOWN']),
      cpus: 2,
      hostMemoryBytes: 2 ** 32,
      onOutOfMemory: () => (this.oomKills += 1),
      random: () => 0.5,
      ...spec,
    });
  }

  /** Lets virtual time pass until nothing is due within it. */
  pass(ms: number): void {
    const untilMs = this.nowMs + ms;
    for (;;) {
      const [next] = this.queue.sort((a, b) => a.atMs - b.atMs || a.order - b.order);
      if (!next || next.atMs > untilMs) break;
      this.queue.shift();
      this.nowMs = next.atMs;
      next.callBack();
    }
    this.nowMs = untilMs;
  }

  start(args: readonly string[], spec: Partial<ProcessSpec> = {}) {
    const env = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root'];
    const process: SandboxProcess = this.sandbox.run({
      args,
      env,
      cwd: '/',
      user: '',
      tty: false,
      hasStdin: false,
      ...spec,
    });
    const said = { stdout: '', stderr: '' };
    process.onOutput((fd, bytes) => {
      said[fd === 1 ? 'stdout' : 'stderr'] += new TextDecoder().decode(bytes);
    });
    return { process, said };
  }

  /** Runs a script to its end, or for 100 s of virtual time. */
  sh(script: string, spec: Partial<ProcessSpec> = {}) {
    const { process, said } = this.start(['sh', '-c', script], spec);
    this.pass(100_000);
    return { ...said, exitCode: process.exitCode };
  }
}
