import { createDockerShell } from '../../cli/createDockerShell.ts';
import type { DockerShell } from '../../cli/createDockerShell.ts';
import type { SandboxProcess } from '../../userland/SandboxProcess.ts';
import { dockerHost } from '../validation/dockerHost.ts';
import { VirtualDaemon } from '../VirtualDaemon.ts';
import type { CaseOutput, RecordedCase } from './RecordedCase.ts';

/** As `replay.py` has it: where the command is typed, and where what it printed is kept. */
const directory = '/tmp/case-0';
const kept = '/tmp/case-0.r';
const terminalSize = { columns: 120, rows: 40 };
/** Of virtual time. */
const longestMs = 90_000;
const typingMs = 150;
const present = ['busybox', 'alpine', 'nginx'];
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Runs a recorded case through our own shell, client and daemon, from a daemon fresh as the recorder's. */
export async function runCase(recorded: RecordedCase): Promise<CaseOutput> {
  const daemon = new VirtualDaemon({ present, host: dockerHost });
  const shell = createDockerShell({
    door: daemon.door,
    clock: daemon.host.clock,
    random: daemon.host.random,
    network: daemon.engine.networks.hostView,
    kernelRelease: daemon.host.kernelRelease,
  });
  writeFiles(shell, recorded);
  const process = shell.open({
    script: scriptOf(recorded),
    env: { DOCKER_HOST: 'unix:///var/run/docker.sock', HOME: '/tmp/record-home' },
    tty: recorded.tty ?? false,
    hasStdin: recorded.stdin !== undefined || (recorded.tty ?? false),
  });
  let isOver = false;
  process.onExit(() => {
    isOver = true;
  });
  let screen = '';
  process.onOutput((_, bytes) => {
    screen += decoder.decode(bytes, { stream: true });
  });
  if (recorded.tty) process.resize(terminalSize.columns, terminalSize.rows);
  if (recorded.stdin !== undefined) {
    process.write(encoder.encode(recorded.stdin));
    process.closeStdin();
  }
  await typeExpected(
    daemon,
    process,
    recorded,
    () => screen,
    () => isOver,
  );
  await daemon.runUntil(() => isOver, longestMs);
  const text = (name: string) =>
    shell.files.exists(`${kept}/${name}`)
      ? asPythonReads(decoder.decode(shell.files.read(`${kept}/${name}`)))
      : '';
  const code = text('rc').trim();
  const isScreen = recorded.match === 'screen';
  return {
    stdout: recorded.tty ? (isScreen ? screen : screen.replaceAll('\r\n', '\n')) : text('out'),
    stderr: text('err'),
    exit: code === '' ? null : Number(code),
  };
}

/** `replay.py` opens files as text: every kind of line end reads as one newline. */
function asPythonReads(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll(directory, '/tmp/CWD');
}

function writeFiles(shell: DockerShell, { files = {} }: RecordedCase): void {
  shell.files.makeDirectories(directory);
  shell.files.makeDirectories(kept);
  for (const [path, text] of Object.entries(files)) {
    const whole = `${directory}/${path}`;
    shell.files.makeDirectories(whole.slice(0, whole.lastIndexOf('/')));
    shell.files.write(whole, encoder.encode(text));
  }
}

function scriptOf({ setup, cmd, stdin, tty, client }: RecordedCase): string {
  const lines = [
    `cd ${directory}`,
    ...setup.map((line) => `{ ${line}\n} >>${kept}/setup 2>&1 </dev/null`),
  ];
  if (client === '20.10') lines.push('export DOCKER_BUILDKIT=1');
  if (tty) return [...lines, `${cmd}\nrc=$?; echo $rc >${kept}/rc`].join('\n');
  const input = stdin === undefined ? ' </dev/null' : '';
  const run = `{ ${cmd}\n} >${kept}/out 2>${kept}/err${input}\necho $? >${kept}/rc`;
  return [...lines, run].join('\n');
}

/** Types what the case expects somebody to type, each once its text has appeared. */
async function typeExpected(
  daemon: VirtualDaemon,
  process: SandboxProcess,
  { expect = [] }: RecordedCase,
  screen: () => string,
  isOver: () => boolean,
): Promise<void> {
  let seen = 0;
  for (const [wanted, typed] of expect) {
    await daemon.runUntil(() => isOver() || screen().slice(seen).includes(wanted), longestMs);
    seen = screen().length;
    await daemon.runUntil(isOver, typingMs);
    process.write(encoder.encode(typed));
  }
}
