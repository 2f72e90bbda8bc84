import { beforeEach, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

test('info counts containers by what they do', async () => {
  for (const name of ['aa', 'bb', 'cc']) {
    const body = { Image: 'busybox', Cmd: ['sleep', '1000'] };
    await talk.json('POST', `/containers/create?name=${name}`, body);
  }
  await talk.ask('POST', '/containers/aa/start');
  await talk.ask('POST', '/containers/bb/start');
  await talk.ask('POST', '/containers/bb/pause');
  expect(await talk.json('GET', '/info')).toMatchObject({
    Containers: 3,
    ContainersRunning: 1,
    ContainersPaused: 1,
    ContainersStopped: 1,
    Images: 1,
    ServerVersion: '20.10.24+dfsg1',
  });
});

test('events end at a moment that is past, and at one to come once it is there', async () => {
  const nowS = () => Math.floor((talk.daemon.host.clock.epochMs + talk.daemon.nowMs) / 1000);
  await talk.json('POST', '/networks/create', { Name: 'net1' });
  await talk.pass(2000);
  const past = await talk.ask('GET', `/events?since=${nowS() - 60}&until=${nowS()}`);
  expect(JSON.parse(past?.text ?? '')).toMatchObject({
    Type: 'network',
    Action: 'create',
    Actor: { Attributes: { name: 'net1', type: 'bridge' } },
    scope: 'local',
  });
  const until = nowS() + 30;
  const followed = talk.ask('GET', `/events?until=${until}&filters={"type":["volume"]}`);
  await talk.json('POST', '/volumes/create', { Name: 'v1' });
  await talk.ask('DELETE', '/networks/net1');
  const lines = (await followed)?.text.trim().split('\n') ?? [];
  expect(lines.map((line) => (JSON.parse(line) as { Action: string }).Action)).toEqual(['create']);
  expect(nowS()).toBeGreaterThanOrEqual(until);
});

test('Swarm is told to be none of this host’s, plugins to be none at all', async () => {
  const nodes = await talk.ask('GET', '/nodes');
  expect(nodes?.status).toBe(503);
  expect(nodes?.text).toContain('This node is not a swarm manager.');
  expect(await talk.json('GET', '/plugins')).toEqual([]);
  expect((await talk.ask('GET', '/plugins/x/json'))?.text).toBe(
    '{"message":"plugin \\"x\\" not found"}\n',
  );
});

test('df counts every layer once', async () => {
  await talk.ask('POST', '/images/create?fromImage=alpine&tag=latest');
  const usage = await talk.json<{
    LayersSize: number;
    Images: { SharedSize: number; Size: number; RepoTags: string[] }[];
  }>('GET', '/system/df');
  const alpine = usage.Images.find(({ RepoTags }) => RepoTags.includes('alpine:latest'));
  expect(usage.LayersSize).toBe(alpine?.Size);
  expect(alpine?.SharedSize).toBe(1_984_361);
});

test('a ping says who answers, and is answered anew each time', async () => {
  const answer = await talk.ask('GET', '/_ping');
  expect(answer?.text).toBe('OK');
  expect(answer?.headers.get('Server')).toBe('Docker/20.10.24+dfsg1 (linux)');
  expect(answer?.headers.get('Cache-Control')).toBe('no-cache, no-store, must-revalidate');
});
