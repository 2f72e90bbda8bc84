import { execFile, spawnSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Docker from 'dockerode';
import { expect } from 'vitest';
import { serveBridge } from '../headless/bridge/serveBridge.ts';
import { terminalTextOf } from '../terminal/terminalTextOf.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { test } from './test.ts';

const site = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist');

const run = promisify(execFile);
/** Docker's own program is on many computers, but not on all. */
const hasDocker = spawnSync('docker', ['--version']).status === 0;

test('a real client’s docker run makes a container appear in the open tab', async ({ browser }) => {
  const server = serveBridge(site);
  const port = await listen(server);
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

test.skipIf(!hasDocker)(
  'the docker program drives the open tab, whose clock is the client’s',
  async ({ browser }) => {
    const server = serveBridge(site);
    const port = await listen(server);
    const env = { ...process.env, DOCKER_HOST: `tcp://127.0.0.1:${port}` };
    const docker = async (...args: string[]) => (await run('docker', args, { env })).stdout;
    const page = await browser.newPage();
    try {
      await openApp(page, { test: true, url: `http://127.0.0.1:${port}/` });
      await page.evaluate(() => void setInterval(() => coloc.advance(100), 20));
      await expect.poll(() => docker('ps', '-q').catch(String), { timeout: 20_000 }).toBe('');
      const empty = await handle(page).picture();
      await docker('run', '-d', '--name', 'web', 'nginx');
      await expect.poll(() => handle(page).picture()).not.toBe(empty);
      expect(await docker('ps', '--format', '{{.Names}} {{.RunningFor}}')).toMatch(
        /^web (Less than a|\d+|About a) (second|minute)s? ago\n$/,
      );
      expect(await docker('exec', 'web', 'uname', '-s')).toBe('Linux\n');
      await docker('rm', '-f', 'web');
      expect(await docker('ps', '-aq')).toBe('');
    } finally {
      await page.close();
      server.closeAllConnections();
      server.close();
    }
  },
);

test('a tab that another one has replaced says so, and answers again once it is clicked', async ({
  browser,
}) => {
  const server = serveBridge(site);
  const port = await listen(server);
  const docker = new Docker({ host: '127.0.0.1', port });
  const first = await browser.newPage();
  const second = await browser.newPage();
  try {
    const url = `http://127.0.0.1:${port}/`;
    await openApp(first, { test: true, url });
    await expect.poll(() => docker.ping().then(String, String), { timeout: 20_000 }).toBe('OK');
    await openApp(second, { test: true, url });
    const notice = first.getByText(terminalTextOf.en.bridgeReplaced);
    await expect.poll(() => notice.count(), { timeout: 20_000 }).toBe(1);
    await second.close();
    await expect.poll(() => docker.ping().then(String, String)).toContain('no tab is open');
    await first.locator('.caption').click();
    await expect.poll(() => docker.ping().then(String, String)).toBe('OK');
    await expect.poll(() => notice.count()).toBe(0);
  } finally {
    await first.close();
    await second.close();
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
