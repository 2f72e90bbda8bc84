import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import Docker from 'dockerode';
import { expect } from 'vitest';
import { serveBridge } from '../headless/bridge/serveBridge.ts';
import { openApp } from './openApp.ts';
import { test } from './test.ts';

const site = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist');

test('a real client’s docker run makes a container appear in the open tab', async ({ browser }) => {
  const server = serveBridge(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const docker = new Docker({ host: '127.0.0.1', port });
  await expect(docker.listContainers()).rejects.toThrow(
    `open http://127.0.0.1:${port} in a browser`,
  );
  const page = await browser.newPage();
  try {
    const url = `http://127.0.0.1:${port}/`;
    await openApp(page, { test: true, url, query: { lens: 'engine', lesson: 'two-machines' } });
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[value=engine]')?.click());
    // In a test time stands still unless it is moved.
    await page.evaluate(() => void setInterval(() => coloc.advance(100), 20));
    await expect.poll(() => docker.ping().then(String, String), { timeout: 20_000 }).toBe('OK');
    const pulled = await docker.pull('nginx:latest');
    expect(await text(pulled)).toContain('Downloaded newer image for nginx:latest');
    const container = await docker.createContainer({ Image: 'nginx', name: 'projector' });
    await container.start();
    const engine = await page.evaluate(() => coloc.drawing().engine);
    expect(engine?.containers.find(({ name }) => name === 'projector')?.status).toBe('running');
    await expect
      .poll(() => page.locator('.mirror-engine').textContent())
      .toContain('projector (nginx)');
    expect(await docker.listContainers()).toHaveLength(1);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});
