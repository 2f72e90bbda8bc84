import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type Docker from 'dockerode';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultConfig } from '../../calibration/defaultConfig.ts';
import { recordedImages } from '../../engine/images/recordedImages.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';
import { openDaemon } from './openDaemon.ts';
import { testServer } from './testServer.ts';

let docker: Docker;
let close: () => void;

beforeEach(async () => {
  const config = { ...defaultConfig, platforms: ['container'] as const, preloaded: false };
  const present = ['busybox', 'nginx'];
  const daemon = openDaemon(config, Date.UTC(2026, 10, 24), recordedImages(), present);
  ({ docker, close } = await testServer(daemon));
});

afterEach(() => close());

test('a container is created, started, listed, inspected, stopped and removed', async () => {
  const container = await docker.createContainer({ Image: 'nginx', name: 'web' });
  await container.start();
  const [listed] = await docker.listContainers();
  expect(listed).toMatchObject({ Names: ['/web'], State: 'running', Image: 'nginx' });
  expect((await container.inspect()).State).toMatchObject({ Running: true, ExitCode: 0 });
  await container.stop();
  await container.remove();
  expect(await docker.listContainers({ all: true })).toEqual([]);
});

test('what a program writes comes out of run, each stream by itself', async () => {
  const [out, errors] = [new PassThrough(), new PassThrough()];
  const told = Promise.all([text(out), text(errors)]);
  const [result] = (await docker.run(
    'busybox',
    ['sh', '-c', 'echo to out; echo to errors >&2; exit 3'],
    [out, errors],
    { Tty: false },
  )) as [{ StatusCode: number }];
  out.end();
  errors.end();
  expect(await told).toEqual(['to out\n', 'to errors\n']);
  expect(result.StatusCode).toBe(3);
});

test('an exec reads what is typed and tells its exit code', async () => {
  const container = await docker.createContainer({ Image: 'busybox', Cmd: ['sleep', '1000'] });
  await container.start();
  const exec = await container.exec({
    Cmd: ['cat'],
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
  });
  const stream = await exec.start({ hijack: true, stdin: true });
  const out = new PassThrough();
  const modem = container.modem as { demuxStream(from: object, ...to: PassThrough[]): void };
  modem.demuxStream(stream, out, out);
  stream.on('end', () => out.end());
  stream.write('typed\n');
  stream.end();
  expect(await text(out)).toBe('typed\n');
  expect((await exec.inspect()).ExitCode).toBe(0);
});

test('logs are kept, and followed until the container ends', async () => {
  const container = await docker.createContainer({
    Image: 'busybox',
    Cmd: ['sh', '-c', 'echo one; sleep 5; echo two'],
    Tty: true,
  });
  await container.start();
  const followed = await container.logs({ follow: true, stdout: true, stderr: true });
  expect(await text(followed)).toBe('one\r\ntwo\r\n');
  const kept = await container.logs({ stdout: true, tail: 1 });
  expect(kept.toString()).toBe('two\r\n');
});

test('events are told as they happen', async () => {
  const events = await docker.getEvents({ filters: { type: ['container'] } });
  const seen: string[] = [];
  const done = new Promise<void>((resolve) => {
    events.on('data', (bytes: Buffer) => {
      for (const line of bytes.toString().trim().split('\n')) {
        seen.push((JSON.parse(line) as { Action: string }).Action);
      }
      if (seen.includes('destroy')) resolve();
    });
  });
  const container = await docker.createContainer({ Image: 'busybox', Cmd: ['true'] });
  await container.start();
  await container.wait();
  await container.remove();
  await done;
  expect(seen).toEqual(['create', 'start', 'die', 'destroy']);
});

test('an image is built from a tar of its context, and runs', async () => {
  const modifiedMs = Date.UTC(2026, 10, 24);
  const file = (path: string, content: string) => {
    const data = new TextEncoder().encode(content);
    const owned = { mode: 0o644, uid: 0, gid: 0, modifiedMs };
    return { path, node: { kind: 'file' as const, ...owned, sizeBytes: data.length, data } };
  };
  const context = writeTar([
    file('Dockerfile', 'FROM busybox\nCOPY greeting /greeting\nCMD ["cat", "/greeting"]\n'),
    file('greeting', 'bonjour\n'),
  ]);
  const stream = await docker.buildImage(Buffer.from(context) as never, { t: 'greeter' });
  const told = await text(stream);
  expect(told).toContain('Successfully tagged greeter:latest');
  const out = new PassThrough();
  const written = text(out);
  await docker.run('greeter', [], out, { Tty: true });
  out.end();
  expect(await written).toBe('bonjour\r\n');
});

test('containers of a network find each other by name; others are refused an address twice', async () => {
  const network = await docker.createNetwork({
    Name: 'shop',
    CheckDuplicate: true,
    IPAM: { Driver: 'default', Config: [{ Subnet: '10.20.0.0/24' }] },
  });
  const web = await docker.createContainer({
    Image: 'nginx',
    name: 'web',
    HostConfig: { NetworkMode: 'shop' },
  });
  await web.start();
  expect((await web.inspect()).NetworkSettings.Networks['shop']?.IPAddress).toBe('10.20.0.2');
  const out = new PassThrough();
  const written = text(out);
  await docker.run('busybox', ['wget', '-q', '-O', '-', 'http://web/'], out, {
    Tty: true,
    HostConfig: { NetworkMode: 'shop' },
  });
  out.end();
  expect(await written).toContain('Welcome to nginx!');
  await expect(network.remove()).rejects.toMatchObject({ statusCode: 403 });
  const twice = { Name: 'shop', CheckDuplicate: true };
  await expect(docker.createNetwork(twice)).rejects.toMatchObject({ statusCode: 409 });
});

test('a published port that is taken is told in dockerd’s words', async () => {
  const HostConfig = { PortBindings: { '80/tcp': [{ HostPort: '8080' }] } };
  const first = await docker.createContainer({ Image: 'nginx', HostConfig });
  await first.start();
  const second = await docker.createContainer({ Image: 'nginx', HostConfig });
  await expect(second.start()).rejects.toThrow(
    'Bind for 0.0.0.0:8080 failed: port is already allocated',
  );
});
