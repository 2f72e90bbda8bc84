import { beforeEach, expect, test } from 'vitest';
import { VirtualDaemon } from '../../headless/VirtualDaemon.ts';

let daemon: VirtualDaemon;

beforeEach(() => {
  daemon = new VirtualDaemon({ present: ['busybox'] });
});

const asked = (path: string, method = 'GET') =>
  daemon.door(new Request(`http://d${path}`, { method }));

test('what no route takes is refused without a word of the daemon', async () => {
  for (const path of ['/nope', '/v1.99/nope', '/v1.41/containers', '/vx/_ping']) {
    const response = await asked(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Api-Version')).toBeNull();
    expect(await response.text()).toBe('{"message":"page not found"}\n');
  }
  expect((await asked('/containers/%zz/json')).status).toBe(400);
});

test('OPTIONS of anything is answered', async () => {
  const response = await asked('/v1.41/nope', 'OPTIONS');
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Length')).toBe('0');
});

test.each(['2', '1.42', '1.41.1', '1.999.1'])('a client of %s is too new', async (version) => {
  const response = await asked(`/v${version}/_ping`);
  expect(response.status).toBe(400);
  expect(response.headers.get('Api-Version')).toBe('1.41');
  expect(response.headers.get('Docker-Experimental')).toBeNull();
  const message = `client version ${version} is too new. Maximum supported API version is 1.41`;
  expect(await response.json()).toEqual({ message });
});

test.each(['1', '1.', '1..2', '0.1', '1.11.3'])(
  'a client of %s is too old, and told in plain text',
  async (version) => {
    const response = await asked(`/v${version}/_ping`);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.text()).toMatch(`client version ${version} is too old.`);
  },
);

test('clients below 1.24 read errors as text', async () => {
  const old = await asked('/v1.23/containers/nope/json');
  expect(old.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(await old.text()).toBe('No such container: nope\n');
  expect(await (await asked('/v1.23/nope')).text()).toBe('page not found\n');
  const later = await asked('/v1.24/containers/nope/json');
  expect(await later.json()).toEqual({ message: 'No such container: nope' });
});

test('names may have slashes, and a query must be readable where it is read', async () => {
  expect(await (await asked('/containers/a%2Fb/json')).json()).toEqual({
    message: 'No such container: a/b',
  });
  expect(await (await asked('/containers/json?all=%zz')).json()).toEqual({
    message: 'invalid URL escape "%zz"',
  });
  expect(await (await asked('/containers/json?all=1;limit=2')).json()).toEqual({
    message: 'invalid semicolon separator in query',
  });
  expect((await asked('/_ping?a=%zz')).status).toBe(200);
});
