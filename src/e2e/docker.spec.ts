import { expect } from 'vitest';
import { findAccessProblems } from './findAccessProblems.ts';
import { openApp } from './openApp.ts';
import { test } from './test.ts';
import { whenReady } from './whenReady.ts';

test.for(['fr', 'en'] as const)(
  'the course’s commands, typed in the page, are seen on the Engine lens (%s)',
  async (lang, { page }) => {
    await openApp(page, { lang, test: true, query: { lens: 'engine', lesson: 'two-machines' } });
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[value=engine]')?.click());
    const typed = (command: string) => page.evaluate((line) => coloc.type(line), command);
    for (const command of ['docker pull nginx', 'docker run -d --name web nginx', 'docker ps']) {
      expect(await typed(command), command).toBe(0);
    }
    await expect.poll(() => page.evaluate(() => coloc.terminal())).toContain('web');
    const engine = await page.evaluate(() => coloc.drawing().engine);
    expect(engine?.containers.find(({ name }) => name === 'web')?.status).toBe('running');
    expect(engine?.images.find(({ tags }) => tags.includes('nginx:latest'))?.layers).toHaveLength(
      7,
    );
    // A request is on its road for a while, in the run's own time.
    expect(engine?.requests.map(({ path }) => path)).toContain('/images/create');
    await expect.poll(() => page.locator('.mirror-engine').textContent()).toContain('web (nginx)');
    expect(await findAccessProblems(page, '.bench')).toEqual([]);
  },
);

test('Ctrl-V pastes lines, and Ctrl-C copies what is selected', async ({ page }) => {
  await openApp(page, { test: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => coloc.type('true'));
  await page.evaluate(() => navigator.clipboard.writeText('echo one; echo two'));
  await page.locator('.xterm-helper-textarea').focus();
  await page.keyboard.press('Control+v');
  await expect.poll(() => page.evaluate(() => coloc.terminal())).toMatch(/\$ echo one; echo two$/);

  // The word under the pointer is selected by two clicks.
  const screen = await page.locator('.xterm-screen').boundingBox();
  if (!screen) throw new Error('There is no screen.');
  await page.mouse.dblclick(screen.x + 20, screen.y + 8);
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('The');
  expect(await page.evaluate(() => coloc.terminal())).not.toContain('^C');
});

test.for(['fr', 'en'] as const)(
  'the names of all files stand in the editor’s bar (%s)',
  async (lang, { page }) => {
    await openApp(page, { lang, test: true });
    await page.evaluate(() => coloc.type('true'));
    await expect.poll(() => page.locator('.bench-files button').count()).toBe(4);
    const hiddenPx = await page
      .locator('.bench-files')
      .evaluate((files) => files.scrollWidth - files.clientWidth);
    expect(hiddenPx).toBe(0);
  },
);

test('the editor shows what a command has written into a file of the project', async ({ page }) => {
  await openApp(page, { test: true });
  const typed = (command: string) => page.evaluate((line) => coloc.type(line), command);
  const lines = () => page.locator('.code .cm-line').allTextContents();
  expect(await typed("printf 'FROM alpine\\nRUN true\\n' > Dockerfile")).toBe(0);
  await expect.poll(lines).toEqual(['FROM alpine', 'RUN true', '']);
  expect(await typed('echo "console.log(1)" > server.js')).toBe(0);
  await page.locator('.bench-files button', { hasText: 'server.js' }).click();
  await expect.poll(lines).toEqual(['console.log(1)', '']);
  // What the editor cannot hold as it is stays as it is.
  expect(await typed("printf 'a\\r\\n' > server.js; wc -c server.js")).toBe(0);
  expect(await page.evaluate(() => coloc.terminal())).toContain('3 server.js');
  expect(await typed('wc -c server.js > seen; cat seen')).toBe(0);
  expect((await page.evaluate(() => coloc.terminal())).match(/^3 server\.js$/gm)).toHaveLength(2);
});

test('a second build from the editor comes from the cache', async ({ page }) => {
  await openApp(page, { test: true });
  const build = () => page.evaluate(() => coloc.type('docker build -t shop .'));
  expect(await build()).toBe(0);
  expect(await build()).toBe(0);
  await expect.poll(() => page.evaluate(() => coloc.terminal())).toContain('Using cache');
});

test('a rewind and a reload keep containers’ names and what they wrote', async ({ page }) => {
  await openApp(page, { test: true, query: { lens: 'engine' } });
  const typed = (command: string) => page.evaluate((line) => coloc.type(line), command);
  // The lesson of a first visit looks elsewhere.
  const containers = () =>
    page.evaluate(() => {
      document.querySelector<HTMLInputElement>('[value=engine]')?.click();
      return coloc.drawing().engine?.containers.map(({ name, status }) => `${name} ${status}`);
    });
  expect(await typed('docker run -d --name web nginx')).toBe(0);
  expect(await typed('docker exec web sh -c "echo kept > /note"')).toBe(0);
  const momentMs = await page.evaluate(() => coloc.clockMs());
  expect(await typed('docker rm -f web')).toBe(0);
  expect(await containers()).not.toContain('web running');

  await page.evaluate((timeMs) => coloc.seek(timeMs), momentMs - 1);
  expect(await containers()).toContain('web running');
  expect(await typed('docker rename web shop')).toBe(0);
  expect(await typed('docker exec shop cat /note')).toBe(0);
  await expect.poll(() => page.evaluate(() => coloc.terminal())).toMatch(/cat \/note\s+kept/);

  const clockMs = await page.evaluate(() => coloc.clockMs());
  const savedMs = () =>
    page.evaluate(() => {
      const saved = localStorage.getItem('coloc.run') ?? '{}';
      return (JSON.parse(saved) as { timeMs?: number }).timeMs;
    });
  await expect.poll(savedMs).toBe(clockMs);
  await page.reload();
  await whenReady(page);
  await expect.poll(containers).toContain('shop running');
  expect(await typed('docker ps')).toBe(0);
  await expect.poll(() => page.evaluate(() => coloc.terminal())).toMatch(/nginx [^$]*shop/);
});
