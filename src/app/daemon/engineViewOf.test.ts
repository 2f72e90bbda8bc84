import { expect, test } from 'vitest';
import { hubImages as hubRecords } from '../../calibration/hubImages.ts';
import { hubImages } from '../../engine/images/hubImages.ts';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';
import { VirtualDaemon } from '../../headless/VirtualDaemon.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';
import { engineViewOf } from './engineViewOf.ts';

const view = (talk: DaemonTalk) => engineViewOf(talk.daemon.engine, { requests: [] }, 1);

test('a running container is seen with its image, its address and its port', async () => {
  const talk = new DaemonTalk();
  await talk.json('POST', '/containers/create?name=web', {
    Image: 'busybox',
    Cmd: ['sleep', '100'],
    ExposedPorts: { '80/tcp': {} },
    HostConfig: { Memory: 64 * 1024 ** 2, PortBindings: { '80/tcp': [{ HostPort: '8080' }] } },
  });
  await talk.ask('POST', '/containers/web/start');
  const { containers, images, registry, events } = view(talk);
  expect(containers).toMatchObject([
    {
      name: 'web',
      imageName: 'busybox',
      status: 'running',
      memoryLimitBytes: 64 * 1024 ** 2,
      networks: [{ name: 'bridge', address: '172.17.0.2' }],
      ports: [{ hostPort: 8080, containerPort: 80, protocol: 'tcp' }],
    },
  ]);
  expect(images.map(({ tags }) => tags)).toEqual([['busybox:latest']]);
  expect(registry.filter(({ isHere }) => isHere)).toHaveLength(1);
  expect(events.at(-1)?.text).toBe('container start web');
});

test('an image on its way is seen with what is here of each layer', async () => {
  const talk = new DaemonTalk(new VirtualDaemon({ images: hubImages(hubRecords) }));
  const pulled = talk.ask('POST', '/images/create?fromImage=nginx&tag=latest');
  const shares: number[][] = [];
  for (let moment = 0; moment < 200; moment += 1) {
    await talk.pass(50);
    const image = view(talk).images.find(({ isPulling }) => isPulling);
    if (image) shares.push(image.layers.map(({ doneShare }) => doneShare));
  }
  await pulled;
  expect(shares.length).toBeGreaterThan(3);
  const onTheWay = shares.map((one) => one.filter((share) => share > 0 && share < 0.5).length);
  expect(Math.max(...onTheWay)).toBeGreaterThan(0);
  expect(Math.max(...onTheWay)).toBeLessThanOrEqual(3);
  const image = view(talk).images.find(({ tags }) => tags.includes('nginx:latest'));
  expect(image).toMatchObject({ isPulling: false, isBuiltHere: false });
  expect(image?.layers.every(({ doneShare }) => doneShare === 1)).toBe(true);
});

test('a build’s instructions are seen with size, hit or miss, and why; under way too', async () => {
  const talk = new DaemonTalk();
  const steps = () =>
    view(talk)
      .images.find(({ tags }) => tags.includes('shop:latest'))
      ?.steps.map(({ instruction, cache, missReason }) =>
        [instruction.split(' ')[0], cache, missReason].filter(Boolean).join(' '),
      );
  const seen = new Set<string>();
  await build(talk, 'one', () => {
    for (const { isBuilding, tags, layers } of view(talk).images) {
      if (isBuilding) seen.add(`${tags.join()} ${layers.length}`);
    }
  });
  expect([...seen]).toContain('shop:latest 2');
  expect(steps()).toEqual(['COPY miss firstTime', 'RUN miss firstTime', 'CMD miss firstTime']);
  await build(talk, 'one');
  expect(steps()).toEqual(['COPY hit', 'RUN hit', 'CMD hit']);
  await build(talk, 'two');
  expect(steps()).toEqual([
    'COPY miss filesChanged',
    'RUN miss parentChanged',
    'CMD miss parentChanged',
  ]);
  const shop = view(talk).images.find(({ tags }) => tags.includes('shop:latest'));
  expect(shop).toMatchObject({
    isBuiltHere: true,
    layers: [{ cache: null }, { cache: 'miss' }, { cache: 'miss', missReason: 'parentChanged' }],
  });
  // The image of before has lost its name; it is still there.
  expect(view(talk).images.filter(({ tags }) => tags.length === 0)).toHaveLength(1);
});

/** Builds `shop` from a file with this text. @param look told at every moment of it */
async function build(talk: DaemonTalk, text: string, look: () => void = () => undefined) {
  const dockerfile =
    'FROM busybox\nCOPY app /app\nRUN dd if=/dev/zero of=/all bs=1M count=20\nCMD ["cat", "/app"]\n';
  const body = writeTar([file('Dockerfile', dockerfile), file('app', text)]);
  let isOver = false;
  const request = new Request('http://d/v1.41/build?t=shop', {
    method: 'POST',
    body: body.slice(),
  });
  void talk.daemon.door(request).then(async (response) => {
    await response.text();
    isOver = true;
  });
  while (!isOver) {
    await talk.pass(20);
    look();
  }
}

function file(path: string, text: string) {
  const data = new TextEncoder().encode(text);
  const stat = { mode: 0o644, uid: 0, gid: 0, modifiedMs: 0 };
  return { path, node: { kind: 'file', sizeBytes: data.length, data, ...stat } } as const;
}
