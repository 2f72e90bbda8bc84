import { expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

interface Stats {
  readonly networks?: Readonly<Record<string, { rx_bytes: number; tx_bytes: number }>>;
}

async function started(talk: DaemonTalk, name: string, config: object): Promise<void> {
  await talk.json('POST', `/containers/create?name=${name}`, { Image: 'busybox', ...config });
  await talk.ask('POST', `/containers/${name}/start`);
}

/** Received and sent, of `eth0`. */
async function bytesOf(talk: DaemonTalk, name: string) {
  const answer = await talk.ask('GET', `/containers/${name}/stats?stream=0&one-shot=1`);
  const { networks } = JSON.parse(answer?.text ?? '{}') as Stats;
  return networks && [networks['eth0']?.rx_bytes, networks['eth0']?.tx_bytes];
}

async function asked(talk: DaemonTalk, name: string, ...Cmd: string[]): Promise<void> {
  const created = await talk.ask('POST', `/containers/${name}/exec`, { Cmd, AttachStdout: true });
  const { Id } = JSON.parse(created?.text ?? '') as { Id: string };
  await talk.ask('POST', `/exec/${Id}/start`, {});
}

test('what a container receives, its neighbour has sent', async () => {
  const talk = new DaemonTalk();
  const page = 'mkdir /w; head -c 5000 /dev/zero > /w/page; httpd -f -h /w';
  await started(talk, 'srv', { Cmd: ['sh', '-c', page] });
  await started(talk, 'cli', { Cmd: ['sleep', '100'] });
  expect(await bytesOf(talk, 'srv')).toEqual([0, 0]);
  await asked(talk, 'cli', 'wget', '-qO', '/page', 'http://172.17.0.2/page');
  const [received = 0, sent = 0] = (await bytesOf(talk, 'cli')) ?? [];
  expect(received).toBeGreaterThan(5000);
  expect(received).toBeLessThan(6000);
  expect(sent).toBeLessThan(700);
  expect(await bytesOf(talk, 'srv')).toEqual([sent, received]);
  // Nothing leaves by eth0 for oneself.
  await asked(talk, 'srv', 'wget', '-qO', '/page', 'http://127.0.0.1/page');
  expect(await bytesOf(talk, 'srv')).toEqual([sent, received]);
});

test('a start begins anew, and without a network of its own nothing is counted', async () => {
  const talk = new DaemonTalk();
  await started(talk, 'one', { Cmd: ['sleep', '100'] });
  await asked(talk, 'one', 'ping', '-c', '1', '172.17.0.1');
  expect(await bytesOf(talk, 'one')).toEqual([140, 140]);
  await talk.ask('POST', '/containers/one/restart?t=0');
  expect(await bytesOf(talk, 'one')).toEqual([0, 0]);
  await started(talk, 'two', { Cmd: ['sleep', '100'], HostConfig: { NetworkMode: 'host' } });
  expect(await bytesOf(talk, 'two')).toBeUndefined();
});
