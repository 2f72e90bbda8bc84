import { beforeEach, describe, expect, it } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';
import { runShell } from '../../headless/shell/runShell.ts';
import { recordedImages } from './recordedImages.ts';

let printed = '';

/** What is typed prints, one command after another. */
async function typed(...lines: readonly string[]): Promise<string> {
  await runShell({
    daemon: { images: recordedImages(), present: ['busybox'] },
    input: (async function* () {
      yield await Promise.resolve(new TextEncoder().encode(`${lines.join('\n')}\n`));
    })(),
    write: (_, bytes) => {
      printed += new TextDecoder().decode(bytes);
    },
  });
  return printed;
}

beforeEach(() => {
  printed = '';
});

const build = "printf 'FROM busybox\\nRUN echo q > /z\\n' | docker build -q -t web:1 - > id 2>&1";

describe('docker save', () => {
  it('takes every tag of a repository that is named without one', async () => {
    const text = await typed(
      'docker tag busybox web:1; docker tag busybox web:2',
      'docker save web | tar xOf - repositories',
    );
    expect(text).toMatch(/^\{"web":\{"1":"([0-9a-f]{64})","2":"\1"\}\}\n$/);
  });

  it('says which of its images stands on which', async () => {
    const text = await typed(build, 'docker save busybox web:1 | tar xOf - manifest.json');
    const [base, top] = JSON.parse(text) as { Config: string; Parent?: string }[];
    expect(base).not.toHaveProperty('Parent');
    expect(top?.Parent).toBe(`sha256:${base?.Config.replace('.json', '') ?? ''}`);
  });

  it('refuses no name', async () => {
    expect(await typed("docker save '' | cat")).toBe(
      'Error response from daemon: invalid reference format\n',
    );
  });
});

describe('docker load', () => {
  it('says whose name it takes', async () => {
    const lines = [
      'docker save -o x.tar web:1',
      'docker tag busybox web:1',
      'docker load -i x.tar',
    ];
    expect(await typed(build, ...lines)).toMatch(
      /^The image web:1 already exists, renaming the old one with ID sha256:[0-9a-f]{64} to empty string\nLoaded image: web:1\n$/,
    );
  });

  it('tells of the layers that are not here', async () => {
    const talk = new DaemonTalk();
    const ask = (method: string, path: string, body?: ArrayBuffer) =>
      talk.daemon.door(new Request(`http://d/v1.41${path}`, { method, ...(body && { body }) }));
    const saved = await (await ask('GET', '/images/busybox/get')).arrayBuffer();
    await talk.ask('DELETE', '/images/busybox');
    const told = await (await ask('POST', '/images/load', saved)).text();
    expect(told.match(/"(?:status|stream)":"[^"]*"/g)).toEqual([
      '"status":"Loading layer"',
      '"status":"Loading layer"',
      '"stream":"Loaded image: busybox:latest\\n"',
    ]);
    const again = await (await ask('POST', '/images/load', saved)).text();
    expect(again).not.toContain('Loading layer');
  });

  it.each([
    ['x', "invalid character 'x' looking for beginning of value"],
    ['[]', ''],
  ])('reads %j as a list of images', async (manifest, told) => {
    const lines = [`echo '${manifest}' > manifest.json`, 'tar cf x.tar manifest.json'];
    expect(await typed(...lines, 'docker load -i x.tar')).toBe(`${told}\n`);
  });

  /** As dockerd 20.10 words them. */
  it.each([
    ['[1]', '', 'json: cannot unmarshal number into Go value of type tarexport.manifestItem'],
    ['{}', '', 'json: cannot unmarshal object into Go value of type []tarexport.manifestItem'],
    ['[{"Config":"c"}]', '{"a"', 'unexpected end of JSON input'],
    ['[{"Config":"c"}]', '[]', 'json: cannot unmarshal array into Go value of type image.Image'],
    ['[{"Config":"c"}]', '{}', 'invalid image JSON, no RootFS key'],
    [
      '[{"Config":"c"}]',
      '{"rootfs":{"diff_ids":[1]}}',
      'json: cannot unmarshal number into Go struct field RootFS.rootfs.diff_ids of type layer.DiffID',
    ],
    [
      '[{"Config":"c","Layers":["x"]}]',
      '{"rootfs":{"type":"layers"}}',
      'invalid manifest, layers length mismatch: expected 1, got 0',
    ],
  ])('refuses %s with %s', async (manifest, config, told) => {
    const lines = [`echo '${manifest}' > manifest.json`, `printf '${config}' > c`];
    const load = 'tar cf x.tar manifest.json c; docker load -i x.tar';
    expect(await typed(...lines, load)).toBe(`${told}\n`);
  });
});

it.each([
  ['echo garbage > x; docker import x', 'Error processing tar file(exit status 1): unexpected EOF'],
  [
    'echo > x; docker import --platform zed x',
    '"zed": unknown operating system or architecture: invalid argument',
  ],
  ['echo > x; docker import --platform windows x', 'operating system is not supported'],
])('%s', async (line, problem) => {
  expect(await typed(line)).toBe(`Error response from daemon: ${problem}\n`);
});
