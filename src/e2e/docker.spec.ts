import { expect } from 'vitest';
import { findAccessProblems } from './findAccessProblems.ts';
import { openApp } from './openApp.ts';
import { test } from './test.ts';

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

test('a second build from the editor comes from the cache', async ({ page }) => {
  await openApp(page, { test: true });
  const build = () => page.evaluate(() => coloc.type('docker build -t shop .'));
  expect(await build()).toBe(0);
  expect(await build()).toBe(0);
  await expect.poll(() => page.evaluate(() => coloc.terminal())).toContain('Using cache');
});
