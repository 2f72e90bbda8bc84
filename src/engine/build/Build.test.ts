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

describe('what is not sent or not kept', () => {
  const listing = 'FROM busybox\nCOPY . /x\nRUN find /x | sort\n';

  it.each([
    ['*', ['/x']],
    ['*\n!Dockerfile', ['/x', '/x/Dockerfile']],
    ['Dockerfile', ['/x', '/x/.dockerignore', '/x/a']],
    ['a', ['/x', '/x/.dockerignore', '/x/Dockerfile']],
  ])('%j in .dockerignore', async (ignored, kept) => {
    const files = { Dockerfile: listing, a: '1', '.dockerignore': `${ignored}\n` };
    const { stdout } = await typed('docker build .', files);
    expect(stdout.split('\n').filter((line) => line.startsWith('/x'))).toEqual(kept);
  });

  it('takes a Dockerfile at standard input, and leaves no trace of it', async () => {
    const { stdout } = await typed('docker build -f - . < Other', { Other: listing, a: '1' });
    expect(stdout.split('\n').filter((line) => line.startsWith('/x'))).toEqual([
      '/x',
      '/x/Other',
      '/x/a',
    ]);
  });

  it.each([
    ['..', 'Error response from daemon: forbidden path outside the build context: .. ()'],
    ['/etc', 'read /etc: is a directory'],
    [
      'nofile',
      'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /root/shop/nofile: no such file or directory',
    ],
  ])('%s is no Dockerfile', async (path, problem) => {
    expect((await typed(`docker build -f ${path} .`, { a: '1' })).stderr).toBe(`${problem}\n`);
  });

  it('reads no directory as a Dockerfile', async () => {
    expect((await typed('docker build -f . .', { a: '1' })).stderr).toMatch(
      /unexpected error reading Dockerfile: read \/var\/lib\/docker\/tmp\/docker-builder\d+: is a directory/,
    );
  });
});

describe('COPY', () => {
  const copied = (...lines: string[]) => {
    const folder = 'mkdir -p d/e; echo 2 > d/a; echo 3 > d/e/f';
    const dockerfile = ['FROM busybox', ...lines].join('\n');
    return typed(`${folder}; docker build .`, { a: '1', Dockerfile: dockerfile });
  };

  it.each([
    [
      'COPY //nofile /x',
      'file not found in build context or excluded by .dockerignore: stat /nofile: file does not exist',
    ],
    ['COPY /../a /x', 'forbidden path outside the build context: ../a ()'],
    ['COPY a/b /x', 'forbidden path outside the build context: a/b ()'],
    ['COPY [a /x', 'no source files were specified'],
    ['COPY d//* /x', 'no source files were specified'],
  ])('%s', async (line, problem) => {
    expect((await copied(line)).stderr).toBe(`COPY failed: ${problem}\n`);
  });

  it.each([
    ['COPY d /x', 'failed to copy directory: mkdir MERGED/x: not a directory'],
    ['COPY a /x/', 'failed to create new directory: mkdir MERGED/x: not a directory'],
    ['COPY a /x/y', 'lstat MERGED/x/y: not a directory'],
  ])('%s where /x is a file', async (line, problem) => {
    const { stderr } = await copied('COPY a /x', line);
    const merged = /\/var\/lib\/docker\/overlay2\/[0-9a-f]{64}\/merged/;
    expect(stderr.replace(merged, 'MERGED')).toBe(`failed to copy files: ${problem}\n`);
  });

  it('puts a directory where a file stood, and the other way round', async () => {
    const lines = ['COPY a /x/e', 'COPY d /x', 'RUN find /x | sort', 'COPY a /x/a/z'];
    const { stdout } = await copied(...lines);
    expect(stdout).toContain('/x\n/x/a\n/x/e\n/x/e/f\n');
  });

  it('takes for a directory what ends with a slash alone', async () => {
    const { stderr } = await copied('WORKDIR /w', 'COPY a d .');
    expect(stderr).toContain('the destination must be a directory and end with a /');
    const { stdout } = await copied('COPY a /x/.', 'RUN cat /x');
    expect(stdout).toContain('\n1');
  });

  it('gives an owner to what it copies, not to the directories above', async () => {
    const { stdout } = await copied('COPY --chown=5:6 d /x/y', 'RUN stat -c %u:%g /x /x/y /x/y/a');
    expect(stdout).toContain('0:0\n5:6\n5:6\n');
  });

  it('knows a file by its name too', async () => {
    const both = 'FROM busybox\nCOPY a /x\nFROM busybox\nCOPY b /x\n';
    const { stdout } = await typed('docker build .', { a: '1', b: '1', Dockerfile: both });
    expect(stdout).not.toContain('Using cache');
  });
});

describe('a build’s options', () => {
  const files = { Dockerfile: 'FROM busybox\nRUN cat /etc/hosts\n' };

  it.each([
    [
      '--security-opt seccomp=x',
      'Error response from daemon: The daemon on this platform does not support setting security options on build',
    ],
    ['--isolation hyperv', 'Error response from daemon: Unsupported isolation: "hyperv"'],
    ['--memory 1m', 'Minimum memory limit allowed is 6MB'],
    [
      '--memory 64m --memory-swap 32m',
      'Minimum memoryswap limit should be larger than memory limit, see usage',
    ],
    ['--cpu-quota 5', 'CPU cfs quota can not be less than 1ms (i.e. 1000)'],
    ['--cpuset-cpus x', 'Invalid value x for cpuset cpus: invalid format: x'],
  ])('%s', async (option, problem) => {
    expect((await typed(`docker build ${option} .`, files)).stderr).toBe(`${problem}\n`);
  });

  it('names hosts', async () => {
    const { stdout } = await typed('docker build --add-host db:10.0.0.9 .', files);
    expect(stdout).toContain('10.0.0.9\tdb\n');
  });

  it('looks nowhere but in the images --cache-from names', async () => {
    const line = 'docker build -q -t one . && docker build --cache-from';
    expect((await typed(`${line} one .`, files)).stdout).toContain('Using cache');
    expect((await typed(`${line} busybox .`, files)).stdout).not.toContain('Using cache');
  });

  it('tells a quiet build that fails in full', async () => {
    const bad = { Dockerfile: 'FROM busybox\nRUN false\n' };
    const { stderr } = await typed('docker build -q .', bad);
    expect(stderr).toMatch(/^Sending build context to Docker daemon +[\d.]+kB\r\r\nStep 1\/2/);
  });
});

it('keeps the blanks at the end of a trigger', async () => {
  const dockerfile = 'FROM busybox\nONBUILD RUN echo   \n';
  const line = "docker build -q -t a . && docker inspect -f '{{json .Config.OnBuild}}' a";
  const { stdout } = await typed(line, { Dockerfile: dockerfile });
  expect(stdout).toContain('["RUN echo   "]');
});

it('breaks off where there are ARGs alone', async () => {
  const { stdout, stderr, exitCode } = await built('ARG x\n');
  expect(stdout).toContain('Step 1/1 : ARG x\n');
  expect(stderr).toBe('unexpected EOF\n');
  expect(exitCode).toBe(1);
});

it('refuses a platform that is none', async () => {
  const { stderr } = await built('FROM --platform=$none busybox\n');
  expect(stderr).toContain('failed to parse platform : "" is an invalid component of ""');
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
