import { expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';
import { VirtualDaemon } from '../../headless/VirtualDaemon.ts';

interface Inspection {
  readonly RestartCount: number;
  readonly State: { readonly Status: string; readonly Running: boolean };
}

/** A small host whose page adds containers until its kernel kills the largest, a database of ours. */
async function afterItsKill(policy: string): Promise<Inspection> {
  const host = { memoryBytes: 2 * 1024 ** 3, swapBytes: 0 };
  const talk = new DaemonTalk(new VirtualDaemon({ present: ['busybox'], host }));
  const HostConfig = { RestartPolicy: { Name: policy } };
  await talk.ask('POST', '/containers/create?name=big', {
    Image: 'busybox',
    Cmd: ['mysqld'],
    HostConfig,
  });
  const { files } = talk.daemon.engine.containers.find('big');
  files.write('/bin/mysqld', new TextEncoder().encode('#!/bin/sh\nexec sleep 1000000\n'), {
    mode: 0o755,
  });
  await talk.ask('POST', '/containers/big/start');
  let isKilled = false;
  talk.daemon.engine.events.listen(({ action }) => {
    isKilled ||= action === 'oom';
  });
  for (let added = 0; !isKilled && added < 200; added += 1) {
    talk.daemon.host.wish({
      type: 'instance.add',
      hostId: 'container',
      appId: 'nginx',
      count: 10,
    });
    await talk.pass(500);
  }
  for (let gone = 0; gone < 20; gone += 1) {
    talk.daemon.host.wish({ type: 'instance.remove', hostId: 'container', target: 'newest' });
  }
  await talk.pass(100_000);
  return talk.json<Inspection>('GET', '/containers/big/json');
}

test('a container its host killed for memory comes back as its policy says', async () => {
  const { RestartCount, State } = await afterItsKill('always');
  expect(RestartCount).toBeGreaterThan(0);
  expect(State.Status).toBe('running');
});

test('without a policy it stays down', async () => {
  const { RestartCount, State } = await afterItsKill('no');
  expect([RestartCount, State.Status]).toEqual([0, 'exited']);
});
