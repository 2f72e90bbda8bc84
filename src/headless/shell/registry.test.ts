import { expect, it } from 'vitest';
import { hubImages as hubRecords } from '../../calibration/hubImages.ts';
import { hubImages } from '../../engine/images/hubImages.ts';
import { runShell } from './runShell.ts';

const needed = ['hello-world', 'registry', 'nginx'];
const images = hubImages(hubRecords.filter(({ name }) => needed.includes(name)));
const refused =
  'Get "http://localhost:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused\n';

/** What is printed once the quiet lines before are done. */
async function type(before: readonly string[], lines: readonly string[]) {
  const printed = { 1: '', 2: '' };
  const input = async function* () {
    const quiet = before.map((line) => `{ ${line}; } > /dev/null 2>&1`);
    for (const line of [...quiet, ...lines])
      yield await Promise.resolve(new TextEncoder().encode(`${line}\n`));
  };
  const write = (fd: 1 | 2, bytes: Uint8Array) => {
    printed[fd] += new TextDecoder().decode(bytes);
  };
  const exitCode = await runShell({ daemon: { images }, input: input(), write });
  return { stdout: printed[1], stderr: printed[2], exitCode };
}

const tagged = ['docker pull hello-world', 'docker tag hello-world localhost:5000/me/shop:1'];
const pushed = [
  ...tagged,
  'docker run -d -p 5000:5000 --name registry registry:3',
  'docker push localhost:5000/me/shop:1',
];

it('refuses a push where nothing listens', async () => {
  expect(await type(tagged, ['docker push localhost:5000/me/shop:1'])).toEqual({
    stdout: 'The push refers to repository [localhost:5000/me/shop]\n',
    stderr: refused,
    exitCode: 1,
  });
});

it('takes a push once, lists it, and gives it back', async () => {
  const { stdout, stderr } = await type(pushed, [
    'docker push localhost:5000/me/shop:1 | grep -c "Layer already exists"',
    'curl -s localhost:5000/v2/_catalog',
    'curl -s localhost:5000/v2/me/shop/tags/list',
    'docker rmi -f hello-world localhost:5000/me/shop:1 > /dev/null',
    'docker run --rm 127.0.0.1:5000/me/shop:1 2> /dev/null | grep Hello',
    'docker pull localhost:5000/me/shop:2',
    'curl -s localhost:5000/v2/nosuch/tags/list',
  ]);
  expect(stdout.split('\n')).toEqual([
    '1',
    '{"repositories":["me/shop"]}',
    '{"name":"me/shop","tags":["1"]}',
    'Hello from Docker!',
    '{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry","detail":{"name":"nosuch"}}]}',
    '',
  ]);
  expect(stderr).toBe(
    'Error response from daemon: manifest for localhost:5000/me/shop:2 not found: manifest unknown: manifest unknown\n',
  );
});

it('refuses while it is stopped, and has everything once it is back', async () => {
  const { stdout, stderr } = await type(
    [...pushed, 'docker stop registry'],
    [
      'docker push -q localhost:5000/me/shop:1',
      'docker start registry',
      'docker pull -q localhost:5000/me/shop:1',
    ],
  );
  expect(stderr).toBe(refused);
  expect(stdout).toBe('registry\nlocalhost:5000/me/shop:1\n');
});

it('keeps what was pushed in its volume: another registry has it too, at another port', async () => {
  const run = 'docker run -d -v kept:/var/lib/registry';
  const { stdout, stderr } = await type(
    [
      ...tagged,
      `${run} -p 5000:5000 --name one registry:3`,
      'docker push localhost:5000/me/shop:1',
      'docker rm -f one',
      `${run} -p 6000:5000 --name two registry`,
      'docker run -d -p 7000:5000 --name empty registry',
    ],
    [
      'docker pull -q localhost:6000/me/shop:1',
      'docker exec two ls /var/lib/registry/docker/registry/v2/repositories/me/shop/_manifests/tags',
      'docker pull -q localhost:7000/me/shop:1',
    ],
  );
  expect(stdout).toBe('localhost:6000/me/shop:1\n1\n');
  expect(stderr).toContain('manifest for localhost:7000/me/shop:1 not found');
});

it('says so when what listens is no registry', async () => {
  const { stderr, exitCode } = await type(
    ['docker run -d -p 8080:80 nginx', ...tagged, 'docker tag hello-world localhost:8080/x'],
    ['docker push -q localhost:8080/x'],
  );
  expect(stderr).toContain('error parsing HTTP 404 response body');
  expect(exitCode).toBe(1);
});
