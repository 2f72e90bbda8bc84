import { describe, expect, it } from 'vitest';
import { typed } from '../testing/typed.ts';

const id = `sha256:${'ab'.repeat(32)}`;
const listed = {
  Id: id,
  RepoTags: ['web:1'],
  RepoDigests: [],
  Created: 1_700_000_000,
  Size: 1_984_361,
  SharedSize: -1,
  Containers: -1,
};
const inspected = {
  Id: id,
  RepoTags: ['web:1'],
  Config: {
    Hostname: '',
    Tty: false,
    Env: ['A=b'],
    Cmd: ['sh'],
    Volumes: null,
    Entrypoint: null,
    Labels: null,
  },
  RootFS: { Type: 'layers', Layers: ['sha256:1'] },
};

describe('images --format raw', () => {
  const answers = { 'GET /images/json': [listed] };

  it('names what it shows, and leaves a line between two images', async () => {
    const { stdout } = await typed('images --format raw', answers);
    expect(stdout).toBe(
      `repository: web\ntag: 1\nimage_id: abababababab\ncreated_at: 2023-11-14 22:13:20 +0000 UTC\nvirtual_size: 1.98MB\n\n`,
    );
  });

  it('tells no more than ids when it is quiet', async () => {
    expect((await typed('images -q --format raw', answers)).stdout).toBe(
      'image_id: abababababab\n',
    );
  });
});

it('takes an empty filter for none', async () => {
  const { requests } = await typed(['images', '--filter', ''], { 'GET /images/json': [] });
  expect(requests[0]?.line).toBe('GET /images/json');
});

describe('image inspect --format', () => {
  const shown = async (format: string) => {
    const answers = { 'GET /images/web/json': inspected };
    return (await typed(['image', 'inspect', '-f', format, 'web'], answers)).stdout.trimEnd();
  };

  it('writes as JSON what a config holds, as OCI has it', async () => {
    expect(await shown('{{json .Config}}')).toBe('{"Env":["A=b"],"Cmd":["sh"]}');
  });

  it('knows what is empty by its type', async () => {
    expect(await shown('{{.Config.Labels}} {{.Config.Entrypoint}} {{.Config.User}}.')).toBe(
      'map[] [] .',
    );
  });

  it('finds what the daemon says beyond its own types', async () => {
    expect(await shown('{{.Id}} {{.Config.Hostname}}.{{.Config.Tty}}')).toBe(`${id} .false`);
    expect(await shown('{{.ID}}')).toBe(id);
  });

  it('knows an id by one of its two names at a time', async () => {
    const { stderr } = await typed(['image', 'inspect', '-f', '{{.ID}} {{.Id}}', 'web'], {
      'GET /images/web/json': inspected,
    });
    expect(stderr).toContain('map has no entry for key "ID"');
  });
});

it.each([
  ['image inspect', 'Error: No such image: '],
  ['inspect', 'invalid container name or ID: value is empty'],
  ['volume inspect', 'invalid volume name or ID: value is empty'],
])('%s does not ask for nothing', async (verb, problem) => {
  const { stderr, requests } = await typed([...verb.split(' '), '']);
  expect(stderr).toBe(`${problem}\n`);
  expect(requests).toEqual([]);
});
