import { expect, test } from 'vitest';
import { hubImages as hubRecords } from '../../calibration/hubImages.ts';
import { createDockerShell } from '../../cli/createDockerShell.ts';
import { hubImages } from '../../engine/images/hubImages.ts';
import { TerminalSession } from '../../terminal/TerminalSession.ts';
import { VirtualDaemon } from '../VirtualDaemon.ts';

/** A terminal in front of a daemon with Docker Hub behind it. */
function opened() {
  const daemon = new VirtualDaemon({ images: hubImages(hubRecords) });
  const { clock, random } = daemon.host;
  const shell = createDockerShell({ door: daemon.door, clock, random });
  shell.files.makeDirectory('/root/shop', {});
  let text = '';
  const names = {
    containers: [],
    images: [],
    registry: [],
    registryTags: [],
    networks: [],
    volumes: [],
    programs: [],
    filesIn: () => [],
  };
  const session = new TerminalSession(
    shell,
    () => names,
    (written) => (text += written),
  );
  session.begin();
  /** Gives what was written until the prompt is back, or for so long. */
  const after = async (keys: string, mostMs: number): Promise<string> => {
    text = '';
    session.input(keys);
    await daemon.runUntil(() => session.running === '', mostMs);
    return text;
  };
  return { daemon, session, after };
}

test('Ctrl-C stops a container that runs in the foreground', async () => {
  const { session, after } = opened();
  await after('docker run nginx\r', 60_000);
  expect(session.running).toBe('docker run nginx');
  await after('\x03', 3000);
  expect(session.running).toBe('');
  expect(await after('docker ps -a\r', 3000)).toContain('Exited (0)');
});

test.each(['docker pull python', 'docker run -d python'])(
  'Ctrl-C breaks off a pull: %s',
  async (line) => {
    const { daemon, session, after } = opened();
    expect(await after(`${line}\r`, 2000)).toContain('Downloading');
    await after('\x03', 300);
    expect(session.running).toBe('');
    await daemon.runUntil(() => false, 600_000);
    expect(await after('docker images -q | wc -l\r', 3000)).toContain('\n0\r\n');
  },
);

/** A web server that answers no signal of the keyboard. */
const deaf = 'sh -c \'trap "" INT TERM; sleep 1000\'';

test.each([
  `docker run --name deaf busybox ${deaf}`,
  `docker run -d --name deaf busybox ${deaf}; docker attach deaf`,
  `docker run -d --name deaf busybox ${deaf}; docker attach --sig-proxy=false deaf`,
])('the third Ctrl-C leaves who hears none: %s', async (line) => {
  const { session, after } = opened();
  await after(`${line}\r`, 60_000);
  await after('\x03', 1000);
  await after('\x03', 1000);
  expect(session.running).toBe(line);
  const text = await after('\x03', 1000);
  expect(text).toMatch(/^\^C\r\ngot 3 SIGTERM\/SIGINTs, forcefully exiting\r\n/);
  expect(await after('echo $?\r', 1000)).toContain('\n1\r\n');
  expect(await after('docker ps\r', 3000)).toContain('deaf');
});

test.each([
  ['docker exec web sleep 1000', 0],
  ['docker start -a stopped', 0],
  ['docker logs -f web', 130],
  ['docker wait web', 130],
])('Ctrl-C leaves %s, which goes on: exit code %i', async (line, exitCode) => {
  const { session, after } = opened();
  await after('docker run -d --name web nginx\r', 60_000);
  await after('docker create --name stopped nginx\r', 3000);
  await after(`${line}\r`, 3000);
  expect(session.running).toBe(line);
  await after('\x03', 1000);
  expect(await after('echo $?\r', 1000)).toContain(`\n${exitCode}\r\n`);
  await after('docker start stopped\r', 3000);
  expect(await after('docker ps -q | wc -l\r', 3000)).toContain('\n2\r\n');
});
