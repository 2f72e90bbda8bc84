import type { Os } from '../../kernel/Os.ts';
import type { Run } from '../../kernel/Wait.ts';
import type { NginxLog } from './NginxLog.ts';
import type { NginxSite } from './NginxSite.ts';

const attempts = 5;
const patienceMs = 500;

/**
 * Opens the ports of the configuration that are not open yet, and closes those it no longer names.
 * @returns whether all are open; else it has said why
 */
export function* listenNginx(os: Os, site: NginxSite, log: NginxLog): Run<boolean> {
  const { ports, network } = { ports: os.kernel.ports, network: os.kernel.spec.network };
  // Requests from outside come through the bridge.
  const outside = { address: network.gateway ?? '127.0.0.1', agent: '-' };
  const handle = (method: string, path: string, client = outside) =>
    site.answer(os, method, path, client);
  const wanted = site.settings.ports;
  for (const port of site.open.filter((one) => !wanted.includes(one))) ports.close(port);
  let missing = wanted.filter((port) => !site.open.includes(port));
  for (let attempt = 0; attempt < attempts && missing.length > 0; attempt += 1) {
    if (attempt > 0) {
      yield* log.say(os, `try again to bind() after ${patienceMs}ms`);
      yield* os.sleep(patienceMs);
    }
    const failed: number[] = [];
    for (const port of missing) {
      const close = network.listen(port, { handle });
      if (close === false) {
        failed.push(port);
        const text = `bind() to 0.0.0.0:${port} failed (98: Address already in use)`;
        yield* log.fail(os, text, 'emerg');
      } else ports.listen(os, port, close);
    }
    missing = failed;
  }
  if (missing.length > 0) yield* log.fail(os, 'still could not bind()', 'emerg');
  site.open = missing.length > 0 ? site.open : wanted;
  return missing.length === 0;
}
