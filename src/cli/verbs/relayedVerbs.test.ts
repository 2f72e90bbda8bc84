import { expect, test } from 'vitest';
import { typed } from '../testing/typed.ts';

test.each([
  ['stack config', 'Specify a Compose file (with --compose-file)'],
  ['stack deploy -c /nope web', 'open /nope: no such file or directory'],
  ['swarm join-token x', 'unknown role x'],
  ['swarm unlock', 'Error: This node is not part of a swarm'],
  ['swarm unlock-key', 'could not fetch unlock key: Error response from daemon: page not found'],
  ['service scale web=1', 'web: Error response from daemon: page not found'],
  ['secret create x /nope', 'error reading from /nope: open /nope: no such file or directory'],
  [
    'config create x /nope',
    'Error reading content from "/nope": error reading from /nope: open /nope: no such file or directory',
  ],
  ['plugin create x /nope', 'lstat /nope: no such file or directory'],
  ['plugin upgrade x', 'error reading plugin data: Error response from daemon: page not found'],
  ['context use', 'accepts 1 arg(s), received 0'],
])('%s is refused: %s', async (line, message) => {
  const { stderr, exitCode } = await typed(line, {});
  expect(stderr).toBe(`${message}\n`);
  expect(exitCode).toBe(1);
});

test('what the daemon cannot do is said before anything else is looked at', async () => {
  for (const line of ['volume update --nope', 'checkpoint create', 'checkpoint ls --nope']) {
    const { stderr, exitCode } = await typed(line, {});
    expect(stderr).toMatch(/^docker (?:volume|checkpoint) \w+ (?:requires API|is only supported)/);
    expect(exitCode).toBe(1);
  }
});

test('a list of plugins in another format has no head', async () => {
  const plugins = { 'GET /plugins': [] };
  expect((await typed('plugin ls', plugins)).stdout).toBe(
    'ID        NAME      DESCRIPTION   ENABLED\n',
  );
  expect((await typed('plugin ls --format json', plugins)).stdout).toBe('');
});

test('keys that are none are refused by the daemon, which the client does not explain', async () => {
  const inspected = { Config: { Tty: false, OpenStdin: false }, State: { Running: true } };
  const { stderr } = await typed('attach --detach-keys zzz web', {
    'GET /containers/web/json': inspected,
  });
  expect(stderr).toBe('unable to upgrade to tcp, received 400\n');
});

test('an address of hardware is asked for by network, which this daemon does not know', async () => {
  const { stderr, exitCode } = await typed('run --mac-address 02:42:ac:11:00:02 busybox', {});
  expect(stderr).toMatch('docker: "specify mac-address per network" requires API version 1.44');
  expect(exitCode).toBe(125);
});
