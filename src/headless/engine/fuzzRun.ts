import { defaultConfig } from '../../calibration/defaultConfig.ts';
import { recordedImages } from '../../engine/images/recordedImages.ts';
import { worldFaults } from '../../simulation/testing/worldFaults.ts';
import { daemonFaults } from './daemonFaults.ts';
import type { FuzzedRequest } from './fuzzedRequest.ts';
import { openDaemon } from './openDaemon.ts';

const stepMs = 400;
/** Longer than anything a daemon may take that was not told to take longer. */
const patienceMs = 200_000;
/** What was under way at the end, a step of a build perhaps, comes to its own. */
const settleMs = 10_000;
const known = [200, 201, 204, 304, 400, 401, 403, 404, 406, 409, 500, 501, 503];
const images = recordedImages();

/**
 * Sends requests to a new daemon, one shortly after the other, and lets time pass.
 * @returns what went wrong, in words; empty when every one was answered as Docker might and all sums hold.
 */
export async function fuzzRun(requests: readonly FuzzedRequest[], seed: number): Promise<string[]> {
  const config = { ...defaultConfig, seed, platforms: ['container'] as const, preloaded: false };
  const daemon = openDaemon(config, Date.UTC(2026, 10, 24), images, ['busybox', 'nginx']);
  const problems: string[] = [];
  const waiting = new Set<string>();
  const bodies: ReadableStreamDefaultReader<Uint8Array>[] = [];
  for (const [index, { method, path, body }] of requests.entries()) {
    const what = `${index} ${method} ${path} ${String(body ?? '')}`;
    const headers = { 'Content-Type': 'application/json' };
    const init = { method, headers, ...(body !== null && { body }) };
    const url = new URL(`http://daemon/v1.41${path}`);
    const takesOver = /\/(attach|start)\?/.test(path);
    const upstream = takesOver ? new ReadableStream<Uint8Array>() : undefined;
    waiting.add(what);
    void daemon.door(new Request(url, init), upstream).then(
      async (response) => {
        waiting.delete(what);
        const problem = await problemOf(response);
        if (problem) problems.push(`${what}: ${problem}`);
        if (response.body && !response.bodyUsed) bodies.push(response.body.getReader());
      },
      (error: unknown) => {
        waiting.delete(what);
        problems.push(`${what}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
      },
    );
    await rest();
    pass(stepMs, what);
  }
  for (const reader of bodies) void reader.cancel().catch(() => undefined);
  for (let ms = 0; ms < patienceMs && waiting.size > 0; ms += patienceMs / 20) {
    pass(patienceMs / 20, 'afterwards');
    await rest();
  }
  pass(settleMs, 'all of it');
  await rest();
  // A stop may wait as long as it was told to.
  for (const what of waiting) {
    if (!/\/(stop|restart)\?/.test(what)) problems.push(`${what}: never answered`);
  }
  return [
    ...problems,
    ...worldFaults(daemon.simulation).map((fault) => `world: ${fault}`),
    ...daemonFaults(daemon.engine),
  ];

  function pass(ms: number, what: string): void {
    try {
      daemon.host.advanceTo(daemon.host.clock.nowMs + ms);
    } catch (error) {
      problems.push(
        `after ${what}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
    }
  }
}

async function problemOf(response: Response): Promise<string | null> {
  const { status } = response;
  if (!known.includes(status)) return `answered ${status}`;
  if (status < 400 || response.body === null) return null;
  const text = await response.text();
  // A stream taken over is refused in its own way, and so is what was asked of an old API.
  const isText = !/json/.test(response.headers.get('content-type') ?? 'json');
  if (text === '' || isText) return null;
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' && message !== '' ? null : `says ${text}`;
  } catch {
    return `says ${text}, which is no JSON`;
  }
}

async function rest(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
