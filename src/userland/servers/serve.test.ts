import { expect, it } from 'vitest';
import { FileSystem } from '../FileSystem.ts';
import { imageFiles } from '../images/imageFiles.ts';
import type { SimulatedServer } from '../NetworkView.ts';
import { TestBox } from '../TestBox.ts';

/** A container on a bridge, and the server that comes to listen in it. */
function serving(name: string, ...steps: readonly string[]) {
  const found: { server: SimulatedServer | null } = { server: null };
  const box = new TestBox({
    files: new FileSystem(
      steps.map((step, index) => imageFiles(`library/${name}`, index, 1_000_000, 0, step)),
      () => 0,
    ),
    network: {
      interfaces: [],
      gateway: '172.17.0.1',
      isOnline: true,
      resolve: () => null,
      fetched: () => undefined,
      isReachable: () => false,
      connect: () => null,
      listen: (_port, server) => {
        found.server = server;
        return () => undefined;
      },
    },
  });
  return { box, found };
}

it('lists a directory without an index, as http.server does', () => {
  const { box, found } = serving('python', "debian.sh 'bookworm'", 'RUN build python 3.12.14');
  box.start(['python3', '-m', 'http.server', '--directory', '/etc', '8000']);
  box.pass(1000);
  const answer = found.server?.handle('GET', '/');
  const text = new TextDecoder().decode(answer?.body);
  expect(answer?.status).toBe(200);
  expect(text).toContain('<li><a href="passwd">passwd</a></li>\n');
  expect(text).toContain('<li><a href="apt/">apt/</a></li>\n');
  expect(found.server?.handle('GET', '/nope').status).toBe(404);
});
