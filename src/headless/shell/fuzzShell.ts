import { createDockerShell } from '../../cli/createDockerShell.ts';
import { daemonFaults } from '../engine/daemonFaults.ts';
import { VirtualDaemon } from '../VirtualDaemon.ts';
import { shellDirectory } from './shellDirectory.ts';
import type { FuzzedLine } from './fuzzedLine.ts';

const directoryMode = 0o755;
/** Of virtual time, and of moments in it: what goes on longer gets Ctrl-C. */
const patienceMs = 20_000;
const patienceMoments = 3000;
/** Once it has got Ctrl-C. */
const endMs = 60_000;
/** Commands that may go on as long as what they look at, and devices that never end. */
const mayWait =
  /\b(?:run|attach|start|logs|events|stats|wait|exec|build|pull|push|stop|restart|while|sleep|create|update|system prune|top|httpd|zero|u?random)\b/;
/** What a broken program would say. */
const broken = /panic:|TypeError|RangeError|is not a function|undefined/;

/**
 * Types lines at the shell of a new daemon, one after the other.
 * @returns what went wrong, in words; empty when each got an answer and came to its end
 */
export async function fuzzShell(lines: readonly FuzzedLine[], seed: number): Promise<string[]> {
  const daemon = new VirtualDaemon({ seed, present: ['busybox', 'alpine', 'nginx'] });
  const { clock, random } = daemon.host;
  const directory = {
    kind: 'directory',
    mode: directoryMode,
    uid: 0,
    gid: 0,
    modifiedMs: 0,
  } as const;
  const shell = createDockerShell({
    door: daemon.door,
    clock,
    random,
    files: new Map([[shellDirectory, directory]]),
  });
  const problems: string[] = [];
  for (const { line, dockerfile } of lines) {
    const problem = await type(line, dockerfile).catch((error: unknown) =>
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    if (problem) problems.push(`${line}\n${dockerfile}\n${problem}`);
  }
  return [...problems, ...daemonFaults(daemon.engine)];

  async function type(line: string, dockerfile: string): Promise<string | null> {
    shell.files.write(`${shellDirectory}/Dockerfile`, new TextEncoder().encode(dockerfile));
    const process = shell.open({ script: line, directory: shellDirectory });
    let exitCode: number | null = null;
    let text = '';
    process.onExit((code) => {
      exitCode = code;
    });
    process.onOutput((_, bytes) => {
      text += new TextDecoder().decode(bytes);
    });
    const isOver = () => exitCode !== null;
    const startedMs = daemon.nowMs;
    if (!(await daemon.runUntil(isOver, patienceMs, patienceMoments))) {
      const hasWaited = clock.nextMs === Infinity || clock.nextMs > startedMs + patienceMs;
      if (hasWaited && !mayWait.test(line)) return `waits for nothing: ${text.slice(0, 300)}`;
      process.signal('SIGINT');
      if (!(await daemon.runUntil(isOver, endMs, patienceMoments))) process.signal('SIGKILL');
      if (!(await daemon.runUntil(isOver, endMs, patienceMoments))) return 'cannot be killed';
    }
    return broken.test(text) ? text.slice(0, 2000) : null;
  }
}
