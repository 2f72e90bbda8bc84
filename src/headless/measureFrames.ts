import { chromium } from 'playwright';
import { preview } from 'vite';
import { ensureChromium } from '../../.ci/ensureChromium.mjs';

interface Handle {
  dispatch(intent: unknown): void;
  advance(ms: number): void;
  measureFrames(count: number): number[];
}

const framesMeasured = 120;

/**
 * Median script ms of a frame of the built site for each number of instances, one in ten a VM, while they
 * are starting. The graphics card is software here, so what it takes to paint is left out.
 * @throws Error when there is no Chromium to be had.
 */
export async function measureFrames(folder: string, counts: readonly number[]): Promise<number[]> {
  const executablePath = ensureChromium();
  if (executablePath === undefined) throw new Error('No Chromium, no frames to measure.');
  const server = await preview({
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { port: 5340, host: '127.0.0.1', open: false },
  });
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const medians: number[] = [];
    for (const count of counts) {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?test=1&lang=en&lesson=two-machines`);
      await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
      const times = await page.evaluate(storm, { count, framesMeasured });
      medians.push(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]);
      await page.close();
    }
    return medians;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: fills two large hosts, lets a second pass, and measures frames. */
function storm({
  count,
  framesMeasured: frames,
}: {
  count: number;
  framesMeasured: number;
}): number[] {
  const { coloc } = globalThis as unknown as { coloc: Handle };
  const host = {
    memoryBytes: 2 * 1024 ** 4,
    cores: 64,
    diskBytes: 64e12,
    diskBytesPerS: 2e9,
    networkBytesPerS: 1e9,
  };
  coloc.dispatch({ type: 'run.configure', patch: { host } });
  const vms = Math.round(count / 10);
  coloc.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: vms });
  coloc.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: count - vms });
  coloc.advance(1000);
  coloc.measureFrames(30);
  return coloc.measureFrames(frames);
}
