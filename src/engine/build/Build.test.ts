import { describe, expect, it } from 'vitest';
import { runShell } from '../../headless/shell/runShell.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import { recordedImages } from '../images/recordedImages.ts';

const encoder = new TextEncoder();
const owned = { mode: 0o644, uid: 0, gid: 0, modifiedMs: 0 };

/** What is typed where these files lie, without the notice that the builder is deprecated. */
async function typed(line: string, files: Readonly<Record<string, string>>) {
  const printed = { 1: '', 2: '' };
  const decoder = new TextDecoder();
  const tree: FileTree = new Map(
    Object.entries(files).map(([name, text]) => {
      const data = encoder.encode(text);
      return [`/root/shop/${name}`, { kind: 'file', ...owned, sizeBytes: data.length, data }];
    }),
  );
  const exitCode = await runShell({
    daemon: { images: recordedImages(), present: ['busybox'] },
    files: tree,
    input: (async function* () {
      yield await Promise.resolve(encoder.encode(`${line}\n`));
    })(),
    write: (fd, bytes) => {
      printed[fd] += decoder.decode(bytes);
    },
  });
  return { stdout: printed[1], stderr: printed[2].split('\n').slice(4).join('\n'), exitCode };
}

const built = (dockerfile: string) => typed('docker build .', { Dockerfile: dockerfile });

describe('an instruction the parser refuses', () => {
  it.each([
    ['RUN --network=none echo x', 'Unknown flag: network'],
    ['HEALTHCHECK --interval=5s --interval=6s CMD x', 'Duplicate flag specified: interval'],
    ['HEALTHCHECK --interval=0 CMD x', 'Interval "interval" cannot be less than 1ms'],
    ['HEALTHCHECK --timeout=1 CMD x', 'time: missing unit in duration "1"'],
    ['HEALTHCHECK --timeout=1x CMD x', 'time: unknown unit "x" in duration "1x"'],
  ])('%s', async (line, problem) => {
    const { stdout, stderr, exitCode } = await built(`FROM busybox\n${line}\n`);
    expect(stderr).toBe(`Error response from daemon: dockerfile parse error line 2: ${problem}\n`);
    expect(stdout).not.toContain('Step');
    expect(exitCode).toBe(1);
  });
});

describe('variables', () => {
  it.each([
    ['${}', 'syntax error: bad substitution'],
    ['${:-x}', 'syntax error: bad substitution'],
    ['${{x}}', 'syntax error: bad substitution'],
    ['${', "syntax error: missing '}'"],
    ['${x:-y', "syntax error: missing '}'"],
    ["${x:-'y", "syntax error: missing '}'"],
    ['${x', "missing ':' in substitution"],
    ['${x:=y}', 'unsupported modifier (=) in substitution'],
    ['${x:?}', 'x: is not allowed to be unset'],
    ['${empty:?}', 'empty: is not allowed to be empty'],
    ['${empty:?why}', 'empty: why'],
    ["'x", 'unexpected end of statement while looking for matching single-quote'],
  ])('%s', async (word, problem) => {
    const { stderr } = await built(`FROM busybox\nENV empty=\nENV y ${word}\n`);
    expect(stderr).toBe(`failed to process ${JSON.stringify(word)}: ${problem}\n`);
  });

  it('are those of a shell too, which hold nothing', async () => {
    const words = 'ENV a=$$ b=$$a c=$12. d=a$ e=${?}.';
    const { stdout } = await built(`FROM busybox\n${words}\nRUN echo "$a,$b,$c,$d,$e"\n`);
    expect(stdout).toContain('\n,a,.,a$,.\n');
  });
});

describe('a step that fails', () => {
  it.each([
    ['COPY --from=-1 /a /b', 'invalid from flag value -1: index out of bounds'],
    ['EXPOSE 127.0.0.1:80', 'Invalid hostPort: 127.0.0.1'],
    ['EXPOSE /tcp', 'No port specified: /tcp<empty>'],
    ['EXPOSE 1-3:80-81', 'Invalid ranges specified for container and host Ports: 80-81 and 1-3'],
    [
      'COPY --chown=a:b:c Dockerfile /',
      'unable to convert uid/gid chown string to host mapping: invalid chown string format: a:b:c',
    ],
    [
      'COPY --chmod=755 Dockerfile /',
      'the --chmod option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled',
    ],
    [
      'ADD ftp://x/y /',
      'ADD failed: file not found in build context or excluded by .dockerignore: stat ftp://x/y: file does not exist',
    ],
  ])('%s', async (line, problem) => {
    const { stdout, stderr } = await built(`FROM busybox\n${line}\n`);
    expect(stdout).toContain('Step 2/2 : ');
    expect(stderr).toBe(`${problem}\n`);
  });
});

it('runs what the image runs where RUN has an empty list, and what follows -- in a flag’s place', async () => {
  const { stdout } = await built('FROM busybox\nRUN []\nRUN -- echo past\n');
  expect(stdout).toContain('\npast\n');
  expect(stdout).toContain('Successfully built');
});

it('shows a step without the blanks at its end', async () => {
  const { stdout } = await built('FROM busybox\nRUN echo a \\');
  expect(stdout).toContain('Step 2/2 : RUN echo a\n');
});

it('exposes every port a variable holds', async () => {
  const { stdout } = await typed(
    'docker build -q -t a . >/dev/null; docker image inspect -f "{{json .Config.ExposedPorts}}" a',
    { Dockerfile: 'FROM busybox\nENV P="80 81/udp"\nEXPOSE $P\n' },
  );
  expect(stdout).toBe('{"80/tcp":{},"81/udp":{}}\n');
});

it('takes the quotes off a flag', async () => {
  const { stdout } = await typed(
    'docker build -q -t a . >/dev/null; docker image inspect -f "{{json .Config.Healthcheck}}" a',
    { Dockerfile: 'FROM busybox\nHEALTHCHECK --interval="5s" CMD x\n' },
  );
  expect(stdout).toBe('{"Test":["CMD-SHELL","x"],"Interval":5000000000}\n');
});
