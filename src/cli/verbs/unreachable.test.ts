import { expect, it } from 'vitest';
import { typed } from '../testing/typed.ts';

it.each([
  [
    'manifest rm a b',
    'No such manifest: docker.io/library/a:latest\nNo such manifest: docker.io/library/b:latest',
  ],
  [
    'manifest inspect nginx',
    'failed to configure transport: error pinging v2 registry: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host',
  ],
  [
    'manifest inspect localhost:5999/x',
    'failed to configure transport: error pinging v2 registry: Get "https://localhost:5999/v2/": dial tcp 127.0.0.1:5999: connect: connection refused',
  ],
  ['manifest annotate a b', 'manifest for image b does not exist in a'],
  ['trust inspect a', 'no signatures or cannot access a'],
  ['trust sign a', 'no tag specified for a'],
])('%s', async (line, problem) => {
  const { stderr, exitCode } = await typed(line);
  expect(stderr).toBe(`${problem}\n`);
  expect(exitCode).toBe(1);
});
