import { expect, it } from 'vitest';
import { recordedImages } from '../../engine/images/recordedImages.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import { runShell } from './runShell.ts';

const encoder = new TextEncoder();

async function type(lines: readonly string[], files?: FileTree) {
  const printed = { 1: '', 2: '' };
  const decoder = new TextDecoder();
  const exitCode = await runShell({
    daemon: { images: recordedImages(), present: ['busybox'] },
    ...(files ? { files } : {}),
    input: linesOf(lines),
    write: (fd, bytes) => {
      printed[fd] += decoder.decode(bytes);
    },
  });
  return { stdout: printed[1], stderr: printed[2], exitCode };
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  // As from a terminal, where each line comes in its own time.
  for (const line of lines) yield await Promise.resolve(encoder.encode(`${line}\n`));
}

it('prints what docker prints and ends with the last exit code', async () => {
  const { stdout, stderr, exitCode } = await type([
    'docker run --name aa busybox echo hi',
    'docker ps -a --format "{{.Names}}: {{.Status}}"',
    'docker rm nosuch',
  ]);
  expect(stdout).toMatch(/^hi\naa: Exited \(0\) .* ago\n$/);
  expect(stderr).toBe('Error response from daemon: No such container: nosuch\n');
  expect(exitCode).toBe(1);
});

it('leaps through time as commands wait', async () => {
  const { stdout } = await type([
    'docker run -d --name aa busybox sleep 3000 >/dev/null',
    'sleep 600',
    'docker ps --format "{{.Status}}"',
  ]);
  expect(stdout).toBe('Up 10 minutes\n');
});

it('keeps the directory and the variables of the shell', async () => {
  const { stdout } = await type(['mkdir a; cd a; x=1', 'echo $x $PWD']);
  expect(stdout).toBe('1 /root/shop/a\n');
});

it('builds from the files it was given', async () => {
  const data = encoder.encode('FROM busybox\nRUN echo built\n');
  const owned = { mode: 0o644, uid: 0, gid: 0, modifiedMs: 0 };
  const file = { kind: 'file', ...owned, sizeBytes: data.length, data } as const;
  const { stdout } = await type(['docker build .'], new Map([['/root/shop/Dockerfile', file]]));
  expect(stdout).toContain('\nbuilt\n');
});

it('interrupts what would never end', async () => {
  const { stdout, exitCode } = await type([
    'docker run --name aa busybox sh -c "while true; do echo tick; sleep 600; done"',
  ]);
  expect(stdout).toMatch(/^(tick\n){6,7}$/);
  expect(exitCode).toBe(130);
});
