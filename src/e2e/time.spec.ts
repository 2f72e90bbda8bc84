import type { Page } from 'playwright';
import { expect } from 'vitest';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { Intent } from '../world/Intent.ts';
import { fifteenEach } from './fifteenEach.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { replay } from './replay.ts';
import { sampleRun } from './sampleRun.ts';
import { test } from './test.ts';

const words = messagesOf.en.page;

/** Wishes of every sort, at moments that fall between frames. */
const busyRun = {
  ...sampleRun([], 45_000),
  journal: (
    [
      [0, { type: 'instance.add', hostId: 'vm', appId: 'node', count: 12 }],
      [0, { type: 'instance.add', hostId: 'container', appId: 'java', count: 40 }],
      [0, { type: 'instance.add', hostId: 'bare', appId: 'mysql', count: 3 }],
      [1234.5, { type: 'instance.kill', hostId: 'container', target: 7 }],
      [3000.25, { type: 'instance.pause', hostId: 'vm', target: 'newest' }],
      [9000, { type: 'run.configure', patch: { overcommitRatio: 1.5, cloneKind: 'linked' } }],
      [9000, { type: 'instance.fill', hostId: 'vm', appId: 'python' }],
      [20_000, { type: 'instance.resume', hostId: 'vm', target: 'all' }],
      [21_000, { type: 'instance.remove', hostId: 'vm', target: 'newest' }],
      [30_000, { type: 'instance.stop', hostId: 'bare', target: 'all' }],
    ] satisfies [number, Intent][]
  ).map(([atMs, intent]) => ({ atMs, intent })),
};

const press = (page: Page, name: string): Promise<void> =>
  page.locator('.transport').getByRole('button', { name, exact: true }).click();

test('Chromium comes to the same moment as Node, whatever the frames', async ({ page }) => {
  await openApp(page, { test: true, run: { ...busyRun, timeMs: 0 } });
  for (const byMs of [7.3, 16.7, 1000 / 3, 5000]) {
    for (let step = 0; step < 6; step += 1) await handle(page).advance(byMs);
    const runFile = await handle(page).runFile();
    expect(await handle(page).hash(), `at ${runFile.timeMs} ms`).toBe(replay(runFile).hash);
  }
  await handle(page).advance(busyRun.timeMs - (await handle(page).clockMs()));
  expect(await handle(page).hash()).toBe(replay(busyRun).hash);
});

test('plays, pauses, at the speed chosen', async ({ page }) => {
  await openApp(page, { test: true, run: { ...fifteenEach, timeMs: 0 } });
  expect(await handle(page).clockMs()).toBe(0);
  // A tenth of real time: a frame counts for at most 100 ms, so for at most 10.
  await page.getByLabel(words.speed, { exact: true }).selectOption('0.1');
  await press(page, words.play);
  const byMs = await page.evaluate(async () => {
    const beforeMs = coloc.clockMs();
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    return coloc.clockMs() - beforeMs;
  });
  expect(byMs).toBeGreaterThan(0);
  expect(byMs).toBeLessThanOrEqual(210);
  await page.getByLabel(words.speed, { exact: true }).selectOption('1000');
  await expect.poll(() => handle(page).clockMs(), { timeout: 10_000 }).toBeGreaterThan(600_000);
  await press(page, words.pause);
  const stoppedMs = await handle(page).clockMs();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await handle(page).clockMs()).toBe(stoppedMs);
  await page.locator('#stage').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => handle(page).clockMs()).toBeGreaterThan(stoppedMs);
});

test('steps, and leaps to the next event', async ({ page }) => {
  await openApp(page, { test: true, run: { ...fifteenEach, timeMs: 0 } });
  await press(page, words.step);
  expect(await handle(page).clockMs()).toBe(20);
  const { simulation } = replay(await handle(page).runFile());
  await press(page, words.nextEvent);
  expect(await handle(page).clockMs()).toBe(simulation.nextEventMs);
  simulation.advanceTo(simulation.nextEventMs);
  await page.keyboard.press('n');
  expect(await handle(page).clockMs()).toBe(simulation.nextEventMs);
  await expect.poll(() => page.locator('.clock').innerText()).toMatch(/^00:00:\d\d\.\d$/);
});

test('any moment of the run comes back as it was', async ({ page }) => {
  await openApp(page, { test: true, run: { ...busyRun, timeMs: 0 } });
  const hashes = new Map<number, string>();
  for (const timeMs of [2000, 9000, 9500, 21_000, 45_000]) {
    await handle(page).advance(timeMs - (await handle(page).clockMs()));
    hashes.set(timeMs, await handle(page).hash());
  }
  expect(new Set(hashes.values()).size).toBe(hashes.size);
  const scrubber = page.getByLabel(words.scrubber);
  await expect.poll(() => scrubber.getAttribute('max')).toBe('45000');
  for (const timeMs of [9500, 2000, 45_000, 9000, 21_000, 2000]) {
    await scrubber.fill(String(timeMs));
    expect(await handle(page).clockMs()).toBe(timeMs);
    expect(await handle(page).hash(), `at ${timeMs} ms`).toBe(hashes.get(timeMs));
  }
  const end = await handle(page).runFile();
  expect(end.journal).toEqual(busyRun.journal);
});
