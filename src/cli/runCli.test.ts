import { describe, expect, test } from 'vitest';
import { typed } from './testing/typed.ts';

const psUsage = "\n\nUsage:  docker ps [OPTIONS]\n\nRun 'docker ps --help' for more information\n";
const runUsage =
  "\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n\nRun 'docker run --help' for more information\n";

/** Recorded from the client 28.2.2. */
const refusals: readonly (readonly [line: string, stderr: string, exitCode: number])[] = [
  ['ps --foo', `unknown flag: --foo${psUsage}`, 125],
  ['ps -Z', `unknown shorthand flag: 'Z' in -Z${psUsage}`, 125],
  ['ps -qn', `flag needs an argument: 'n' in -n${psUsage}`, 125],
  ['ps --last', `flag needs an argument: --last${psUsage}`, 125],
  ['ps --=x', `bad flag syntax: --=x${psUsage}`, 125],
  [
    'ps --all=maybe',
    `invalid argument "maybe" for "-a, --all" flag: strconv.ParseBool: parsing "maybe": invalid syntax${psUsage}`,
    125,
  ],
  [
    'ps -f x',
    `invalid argument "x" for "-f, --filter" flag: bad format of filter (expected name=value)${psUsage}`,
    125,
  ],
  [
    'run -m 1x a',
    `invalid argument "1x" for "-m, --memory" flag: invalid suffix: 'x'${runUsage}`,
    125,
  ],
  [
    'run --cpus x a',
    `invalid argument "x" for "--cpus" flag: failed to parse x as a rational number${runUsage}`,
    125,
  ],
  [
    'run --ulimit nofile=5:1 a',
    `invalid argument "nofile=5:1" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 1${runUsage}`,
    125,
  ],
  [
    'run --mount type=bind a',
    `invalid argument "type=bind" for "--mount" flag: target is required${runUsage}`,
    125,
  ],
  [
    'run -m -1 a',
    `invalid argument "-1" for "-m, --memory" flag: invalid size: '-1'${runUsage}`,
    125,
  ],
  ...[
    ['--expose 80:80', 'invalid port format for --expose: 80:80'],
    [
      '--expose 82-80',
      'invalid range format for --expose: 82-80, error: invalid range specified for port: 82-80',
    ],
    [
      '--expose 99999',
      'invalid range format for --expose: 99999, error: strconv.ParseUint: parsing "99999": value out of range',
    ],
    ['-p 80:80:80:80', 'invalid IP address: 80:80'],
  ].map(
    ([flags, problem]) =>
      [
        `create ${flags} a`,
        `docker: ${problem}\n\nRun 'docker create --help' for more information\n`,
        125,
      ] as const,
  ),
  [
    'create -p 1-3:1-2 a',
    "docker: invalid ranges specified for container and host Ports: 1-2 and 1-3\n\nRun 'docker create --help' for more information\n",
    125,
  ],
  [
    'create --annotation a=b a',
    '"--annotation" requires API version 1.43, but the Docker daemon API version is 1.41\n',
    1,
  ],
  [
    'contaner ls',
    "docker: unknown command: docker contaner\n\nRun 'docker --help' for more information\n",
    1,
  ],
  [
    'container foo',
    "docker: unknown command: docker container foo\n\nUsage:  docker container\n\nRun 'docker container --help' for more information\n",
    1,
  ],
  [
    'stop',
    "docker: 'docker stop' requires at least 1 argument\n\nUsage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]\n\nSee 'docker stop --help' for more information\n",
    1,
  ],
  ['--log-level foo ps', 'Unable to parse logging level: foo\n', 1],
  ['help nosuch', 'unknown help topic: nosuch\n', 1],
  ['run -it a sh', 'the input device is not a TTY\n', 1],
  ['cp a:/x b:/y', 'copying between containers is not supported\n', 1],
  ['update a', 'you must provide one or more flags when using this command\n', 1],
];

describe('what cannot be done is refused in the real client words, before the daemon is asked', () => {
  test.each(refusals)('docker %s', async (line, stderr, exitCode) => {
    expect(await typed(line)).toEqual({ stdout: '', stderr, exitCode, requests: [] });
  });
});
