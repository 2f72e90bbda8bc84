import { expect, test } from 'vitest';
import { answerAtOnce } from './answerAtOnce.ts';

const answer = (url: string, method = 'GET') => answerAtOnce({ url, method });

test.each([
  ['//', '/'],
  ['//containers/json', '/containers/json'],
  ['/v1.41//containers/json?all=1', '/v1.41/containers/json?all=1'],
  ['/containers/%2e%2e/_ping', '/_ping'],
  ['/containers//', '/containers/'],
  ['/containers/%2Fweb/json', '/containers/web/json'],
])('%s is to be asked for as %s', (url, clean) => {
  expect(answer(url)?.status).toBe(301);
  expect(answer(url)?.headers.get('Location')).toBe(clean);
});

test.each(['/_ping', '/containers/json?a=//', '/containers/', 'http://localhost/_ping'])(
  '%s is left to the daemon',
  (url) => expect(answer(url)).toBeNull(),
);

test('paths that cannot be read and methods nobody has are refused', () => {
  expect(answer('/containers/%zz/json')?.status).toBe(400);
  expect(answer('containers/json')?.status).toBe(400);
  expect(answer('/_ping', 'TRACE')?.status).toBe(404);
});
