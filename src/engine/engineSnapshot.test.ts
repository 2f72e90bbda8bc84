import { expect, test } from 'vitest';
import { DaemonTalk } from '../headless/DaemonTalk.ts';
import { engineSnapshot } from './engineSnapshot.ts';

test('a running container is seen with its image, its address and its port', async () => {
  const talk = new DaemonTalk();
  await talk.json('POST', '/containers/create?name=web', {
    Image: 'busybox',
    Cmd: ['sleep', '100'],
    ExposedPorts: { '80/tcp': {} },
    HostConfig: { Memory: 64 * 1024 ** 2, PortBindings: { '80/tcp': [{ HostPort: '8080' }] } },
  });
  await talk.ask('POST', '/containers/web/start');
  const snapshot = engineSnapshot(talk.daemon.engine, [], 1);
  expect(snapshot.containers).toMatchObject([
    {
      name: 'web',
      imageName: 'busybox',
      status: 'running',
      memoryLimitBytes: 64 * 1024 ** 2,
      networks: [{ name: 'bridge', address: '172.17.0.2' }],
      ports: [{ hostPort: 8080, containerPort: 80, protocol: 'tcp' }],
    },
  ]);
  expect(snapshot.images.map(({ tags }) => tags)).toEqual([['busybox:latest']]);
  expect(snapshot.registry.filter(({ isHere }) => isHere)).toHaveLength(1);
  expect(snapshot.events.at(-1)?.text).toBe('container start web');
});
