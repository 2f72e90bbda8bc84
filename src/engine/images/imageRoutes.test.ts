import { beforeEach, expect, it } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

it.each([
  ['/build?remote=foo', 500, 'remoteURL (foo) could not be recognized as URL'],
  ['/build?outputs=x', 500, "invalid character 'x' looking for beginning of value"],
  ['/build?shmsize=x', 500, 'strconv.ParseInt: parsing "x": invalid syntax'],
  [
    '/build?ulimits=%7B%7D',
    400,
    'error reading ulimit settings: json: cannot unmarshal object into Go value of type []*units.Ulimit',
  ],
  ['/build/cancel', 500, 'build ID not provided'],
  [
    '/build?buildargs={"a":3}',
    400,
    'error reading build args: json: cannot unmarshal number into Go value of type string',
  ],
  [
    '/build?labels={"a":null}x',
    400,
    "error reading labels: invalid character 'x' after top-level value",
  ],
  ['/build?cachefrom=["a",]', 500, "invalid character ']' looking for beginning of value"],
  ['/build?outputs=nul', 500, "invalid character ' ' in literal null (expecting 'l')"],
  [
    '/build?ulimits=[1]',
    400,
    'error reading ulimit settings: json: cannot unmarshal number into Go value of type units.Ulimit',
  ],
  [
    '/build/prune?filters=x',
    500,
    "could not parse filters: invalid character 'x' looking for beginning of value",
  ],
  ['/images/create?fromImage=busybox&tag=-a', 400, 'invalid tag format'],
])('POST %s', async (path, status, message) => {
  const answer = await talk.ask('POST', path);
  expect(answer).toMatchObject({ status, text: `${JSON.stringify({ message })}\n` });
});

it('has an image’s layers lie below those of a container of it', async () => {
  interface Inspected {
    readonly GraphDriver: {
      readonly Data: { readonly LowerDir: string; readonly UpperDir: string };
    };
  }
  await talk.ask('POST', '/containers/create?name=box', { Image: 'busybox' });
  const image = await talk.json<Inspected>('GET', '/images/busybox/json');
  const container = await talk.json<Inspected>('GET', '/containers/box/json');
  const [, top] = container.GraphDriver.Data.LowerDir.split(':');
  expect(top).toBe(image.GraphDriver.Data.UpperDir);
});
