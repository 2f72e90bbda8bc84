import { beforeEach, expect, it } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

const search = (term: string, filters: object = {}) =>
  talk.ask(
    'GET',
    `/images/search?term=${encodeURIComponent(term)}&filters=${encodeURIComponent(JSON.stringify(filters))}`,
  );

it.each([
  [{ stars: ['x'] }, "Invalid filter 'stars=x'"],
  [{ 'is-official': ['1'] }, "Invalid filter 'is-official=[1]'"],
  [{ 'is-automated': ['true', 'false'] }, "Invalid filter 'is-automated=[true false]'"],
])('refuses %o', async (filters, message) => {
  const answer = await search('busybox', filters);
  expect(answer).toMatchObject({ status: 400, text: `${JSON.stringify({ message })}\n` });
});

it.each(['busybox', 'BusyBox', 'docker.io/busybox', 'library/busybox'])(
  'finds %s',
  async (term) => {
    expect((await search(term, { 'is-official': ['true'] }))?.text).toContain('"busybox"');
  },
);

it.each([
  ['localhost/x', 'HTTP attempt: Get \\"http://localhost/v1/_ping\\": dial tcp 127.0.0.1:80'],
  ['ghcr.io/x', 'invalid registry endpoint https://ghcr.io/v1/'],
])('has no index to ask of %s', async (term, problem) => {
  const answer = await search(term);
  expect(answer?.status).toBe(500);
  expect(answer?.text).toContain(problem);
});
