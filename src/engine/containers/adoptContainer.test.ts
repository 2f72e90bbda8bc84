import { expect, test } from 'vitest';
import { apps } from '../../calibration/apps.ts';
import { hubImages as hubRecords } from '../../calibration/hubImages.ts';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';
import { VirtualDaemon } from '../../headless/VirtualDaemon.ts';
import { hubImages } from '../images/hubImages.ts';

interface Listed {
  readonly Id: string;
  readonly State: string;
}

test.each(apps.map(({ id }) => id))('what a button made goes on running: %s', async (appId) => {
  const daemon = new VirtualDaemon({ images: hubImages(hubRecords) });
  const talk = new DaemonTalk(daemon);
  daemon.host.wish({ type: 'instance.add', hostId: 'container', appId, count: 2 });
  await talk.pass(300_000);
  const [one, other] = await talk.json<Listed[]>('GET', '/containers/json?all=1');
  expect([one?.State, other?.State]).toEqual(['running', 'running']);
  const top = await talk.json<{ Processes: string[][] }>('GET', `/containers/${one?.Id}/top`);
  expect(top.Processes.length).toBeGreaterThan(0);
  await talk.ask('POST', `/containers/${one?.Id}/stop`);
  const states = await talk.json<Listed[]>('GET', '/containers/json?all=1');
  expect(states.map(({ State }) => State).sort()).toEqual(['exited', 'running']);
});
