import { expect, it } from 'vitest';
import { FileSystem } from '../FileSystem.ts';
import { imageFiles } from '../images/imageFiles.ts';
import type { SimulatedServer } from '../NetworkView.ts';
import { sha256 } from '../sha256.ts';
import { TestBox } from '../TestBox.ts';

/** A container of `registry:3`, and the server that comes to listen in it. */
function started(hasRoom: () => boolean = () => true, env: readonly string[] = []) {
  const steps = [
    'ADD alpine-minirootfs-3.23.5-x86_64.tar.gz /',
    'RUN install registry 3.1.1',
    'COPY config-example.yml /etc/distribution/config.yml',
    'COPY entrypoint.sh /',
  ];
  const layers = steps.map((step, index) =>
    imageFiles('library/registry', index, 1_000_000, 0, step),
  );
  const found: { port: number; server: SimulatedServer | null } = { port: 0, server: null };
  const box = new TestBox({
    files: new FileSystem(layers, () => 0, { hasRoom }),
    network: {
      interfaces: [],
      gateway: '172.17.0.1',
      isOnline: true,
      resolve: () => null,
      fetched: () => undefined,
      isReachable: () => false,
      connect: () => null,
      listen: (port, server) => {
        Object.assign(found, { port, server });
        return () => undefined;
      },
    },
  });
  const { said } = box.start(['/entrypoint.sh', '/etc/distribution/config.yml'], { env: [...env] });
  box.pass(1000);
  const ask = (method: string, path: string, text?: string) => {
    const data = new TextEncoder().encode(text ?? '');
    const sent = text === undefined ? undefined : { sizeBytes: data.length, data };
    const answer = found.server?.handle(method, path, undefined, sent);
    return [answer?.status, new TextDecoder().decode(answer?.body)];
  };
  return { box, said, found, ask };
}

it('listens where its configuration says, or its environment', () => {
  const { found, said } = started();
  expect(found.port).toBe(5000);
  expect(said.stderr).toContain('msg="listening on [::]:5000"');
  expect(started(() => true, ['REGISTRY_HTTP_ADDR=0.0.0.0:5001']).found.port).toBe(5001);
});

it('keeps manifests under their tags and digests, and tells what it has', () => {
  const { ask, box, said } = started();
  const digest = `sha256:${sha256('{}')}`;
  expect(ask('GET', '/v2/')).toEqual([200, '{}']);
  expect(ask('GET', '/v2/_catalog')).toEqual([200, '{"repositories":[]}\n']);
  expect(ask('PUT', '/v2/me/app/manifests/2', '{}')).toEqual([201, '']);
  expect(ask('PUT', '/v2/app/manifests/latest', '{}')).toEqual([201, '']);
  expect(ask('PUT', '/v2/app/manifests/1', '{"a":1}')).toEqual([201, '']);
  expect(ask('GET', '/v2/_catalog')).toEqual([200, '{"repositories":["app","me/app"]}\n']);
  expect(ask('GET', '/v2/app/tags/list')).toEqual([200, '{"name":"app","tags":["1","latest"]}\n']);
  expect(ask('GET', `/v2/app/manifests/${digest}`)).toEqual([200, '{}']);
  expect(ask('GET', '/v2/app/manifests/1')).toEqual([200, '{"a":1}']);
  expect(ask('HEAD', '/v2/app/manifests/1')).toEqual([200, '']);
  expect(ask('DELETE', '/v2/app/manifests/1')).toEqual([
    405,
    '{"errors":[{"code":"UNSUPPORTED","message":"The operation is unsupported."}]}\n',
  ]);
  box.pass(1000);
  expect(said.stdout).toContain('"PUT /v2/me/app/manifests/2 HTTP/1.1" 201 0');
});

it('has a layer only in the repository it was sent to', () => {
  const { ask } = started();
  const digest = `sha256:${sha256('layer')}`;
  expect(ask('HEAD', `/v2/app/blobs/${digest}`)[0]).toBe(404);
  expect(ask('PUT', `/v2/app/blobs/uploads/?digest=${digest}`, 'layer')).toEqual([201, '']);
  expect(ask('GET', `/v2/app/blobs/${digest}`)).toEqual([200, 'layer']);
  expect(ask('GET', `/v2/other/blobs/${digest}`)[0]).toBe(404);
});

it('tells of a disk that is full', () => {
  const { ask } = started(() => false);
  const large = 'x'.repeat(4_000_000);
  expect(ask('PUT', '/v2/app/manifests/1', large)[0]).toBe(500);
  expect(ask('GET', '/v2/_catalog')).toEqual([200, '{"repositories":[]}\n']);
});
