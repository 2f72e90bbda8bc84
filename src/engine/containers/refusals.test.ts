import { beforeEach, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

test('a working directory that cannot be is refused in dockerd’s words', async () => {
  const create = (WorkingDir: string) =>
    talk.ask('POST', '/containers/create', { Image: 'busybox', Cmd: ['true'], WorkingDir });
  expect(await create('/etc/passwd')).toMatchObject({
    status: 500,
    text: '{"message":"Cannot mkdir: /etc/passwd is not a directory"}\n',
  });
  const below = await create('/etc/passwd/x');
  expect(below?.status).toBe(500);
  expect(below?.text).toContain('not a directory');
  expect((await create('/made/for/it'))?.status).toBe(201);
});

test('a damaged archive is a bad request', async () => {
  await talk.json('POST', '/containers/create?name=box', { Image: 'busybox', Cmd: ['true'] });
  const gzipHeaderOnly = Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3);
  const answer = await talk.ask('PUT', '/containers/box/archive?path=/', gzipHeaderOnly);
  expect(answer?.status).toBe(400);
});

test('a commit takes no config that Go could not read', async () => {
  await talk.json('POST', '/containers/create?name=box', { Image: 'busybox', Cmd: ['true'] });
  const answer = await talk.ask('POST', '/commit?container=box&repo=odd', { Env: 5 });
  expect(answer).toMatchObject({ status: 500 });
  expect(answer?.text).toContain('cannot unmarshal number');
  expect((await talk.ask('GET', '/images/odd/json'))?.status).toBe(404);
});
