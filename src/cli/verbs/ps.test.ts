import { describe, expect, test } from 'vitest';
import { typed } from '../testing/typed.ts';

const port = (PrivatePort: number, PublicPort?: number, IP?: string, Type = 'tcp') => ({
  PrivatePort,
  Type,
  ...(PublicPort ? { PublicPort } : {}),
  ...(IP ? { IP } : {}),
});
const web = {
  Id: 'a'.repeat(64),
  Names: ['/web', '/other/link'],
  Image: 'nginx',
  ImageID: `sha256:${'b'.repeat(64)}`,
  Command: "/docker-entrypoint.sh nginx -g 'daemon off;'",
  Created: 1_700_000_000,
  Ports: [
    port(80, 8080, '0.0.0.0'),
    port(80, 8080, '::'),
    port(443),
    port(444),
    port(445),
    port(53, undefined, undefined, 'udp'),
    port(9000, 9000, '0.0.0.0'),
    port(9001, 9001, '0.0.0.0'),
  ],
  Labels: { b: '2', a: '1' },
  State: 'running',
  Status: 'Up 3 seconds',
  NetworkSettings: { Networks: { bridge: {} } },
  Mounts: [{ Name: '0123456789abcdef0123456789abcdef', Source: '/x' }],
};
const ports =
  '53/udp, 443-445/tcp, 0.0.0.0:9000-9001->9000-9001/tcp, 0.0.0.0:8080->80/tcp, [::]:8080->80/tcp';

/** What client 28.2.2 printed of the same answer. */
const formats: readonly (readonly [format: string, stdout: string])[] = [
  ['table {{.Names}}\\t{{.Image}}', 'NAMES     IMAGE\nweb       nginx\n'],
  ['table {{upper .Names}}', 'NAMES\nWEB\n'],
  ['{{.Ports}}', `${ports}\n`],
  ['{{.Command}} {{.Labels}}', '"/docker-entrypoint.…" a=1,b=2\n'],
  ['{{.Label "a"}}|{{.Label "zz"}}|{{.Mounts}}', '1||0123456789abcd…\n'],
  ['{{printf "%d-%s-%v" 3 .Names .ID}}', '3-web-aaaaaaaaaaaa\n'],
  ['{{pad .Names 2 3}}|{{split .Image "g"}}', '  web   |[n inx]\n'],
];
const failures: readonly (readonly [format: string, stderr: string])[] = [
  [
    '{{.Nope}}',
    'failed to execute template: template: :1:2: executing "" at <.Nope>: can\'t evaluate field Nope in type *formatter.ContainerContext\n',
  ],
  ['{{.ID', 'failed to parse template: template: :1: unclosed action\n'],
  ['{{foo .ID}}', 'failed to parse template: template: :1: function "foo" not defined\n'],
  [
    '{{.ID.X}}',
    'failed to execute template: template: :1:5: executing "" at <.ID.X>: can\'t evaluate field X in type string\n',
  ],
  ['{{range}}', 'failed to parse template: template: :1: missing value for range\n'],
  ['{{end}}', 'failed to parse template: template: :1: unexpected {{end}}\n'],
  ['{{if .ID}}x', 'failed to parse template: template: :1: unexpected EOF\n'],
  [
    '{{.ID | truncate}}',
    'failed to execute template: template: :1:8: executing "" at <truncate>: wrong number of args for truncate: want 2 got 1\n',
  ],
  [
    '{{eq .ID 3}}',
    'failed to execute template: template: :1:2: executing "" at <eq .ID 3>: error calling eq: incompatible types for comparison\n',
  ],
  [
    '{{lower 3}}',
    'failed to execute template: template: :1:8: executing "" at <3>: expected string; found 3\n',
  ],
  ['{{ $x }}', 'failed to parse template: template: :1: undefined variable "$x"\n'],
  ['{{.ID}', "failed to parse template: template: :1: bad character U+007D '}'\n"],
  ['{{(.ID}}', 'failed to parse template: template: :1: unclosed left paren\n'],
];

describe('containers are shown as the real client shows them', () => {
  const ask = (...line: string[]) =>
    typed(['ps', ...line], { 'GET /containers/json': [web] }, { nowMs: 1_800_000_000_000 });

  test('in columns', async () => {
    expect((await ask()).stdout).toBe(
      `CONTAINER ID   IMAGE     COMMAND                  CREATED       STATUS         PORTS${' '.repeat(92)}NAMES\n` +
        `aaaaaaaaaaaa   nginx     "/docker-entrypoint.…"   3 years ago   Up 3 seconds   ${ports}   web\n`,
    );
  });

  test.each(formats)('%s', async (format, stdout) => {
    expect((await ask('--format', format)).stdout).toBe(stdout);
  });

  test.each(failures)('%s is refused', async (format, stderr) => {
    expect(await ask('--format', format)).toMatchObject({ stderr, exitCode: 1 });
  });

  test('as JSON, keys sorted', async () => {
    const { stdout } = await ask('--format', 'json');
    expect(stdout).toMatch(
      /^\{"Command":"\\"\/docker-entrypoint\.…\\"","CreatedAt":"2023-11-14 22:13:20 \+0000 UTC","ID":/,
    );
    expect(stdout).toContain('0.0.0.0:8080-\\u003e80/tcp');
  });
});
