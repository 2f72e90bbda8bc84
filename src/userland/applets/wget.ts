import { ownAddress } from './ownAddress.ts';
import { addressOf } from './addressOf.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

export const wget = applet(
  'cqSO:o:P:U:T:t:Y:,spider=s,header=h,no-check-certificate=n,timeout=T,quiet=q',
  '[-cqS] [--spider] [-O FILE] [-o LOGFILE] URL...',
  function* (os, given) {
    if (given.rest.length === 0) throw new UsageError();
    const { network } = os.kernel.spec;
    const quiet = given.has('q');
    const patience = given.value('T') ?? '900';
    if (!/^\d+$/.test(patience)) {
      yield* os.complain(`wget: invalid number '${patience}'\n`);
      return 1;
    }
    for (const url of given.rest) {
      const match = /^(?:(https?|ftp):\/\/)?([^/:]+)(?::(\d+))?(\/.*)?$/.exec(url);
      const [, scheme = 'http', host = '', portText, path = '/'] = match ?? [];
      const port = Number(portText ?? (scheme === 'https' ? 443 : 80));
      const address = addressOf(os, host);
      if (address === null) {
        yield* os.complain(`wget: bad address '${host}'\n`);
        return 1;
      }
      if (!quiet)
        yield* os.complain(
          `Connecting to ${host}${portText ? `:${portText}` : ''} (${address}:${port})\n`,
        );
      const server = network.connect(address, port);
      if (server === null) {
        yield* os.sleep(Number(patience) * 1000);
        yield* os.complain('wget: download timed out\n');
        return 1;
      }
      if (server === 'refused') {
        yield* os.complain(`wget: can't connect to remote host (${address}): Connection refused\n`);
        return 1;
      }
      yield* os.sleep(1);
      const { status, body } = server.handle('GET', path, {
        address: ownAddress(os),
        agent: 'Wget',
        host: portText ? `${host}:${portText}` : host,
      });
      if (status >= 400) {
        yield* os.complain(
          `wget: server returned error: HTTP/1.1 ${status} ${status === 404 ? 'Not Found' : 'Error'}\n`,
        );
        return 1;
      }
      if (given.has('s')) {
        if (!quiet) yield* os.complain('remote file exists\n');
        continue;
      }
      const name = path.split('?')[0]?.split('/').filter(Boolean).at(-1) ?? 'index.html';
      const target = given.value('O') ?? `${given.value('P') ? `${given.value('P')}/` : ''}${name}`;
      if (target === '-') {
        yield* os.write(1, body);
        if (!quiet)
          yield* os.complain(
            `writing to stdout\n-                    100% |********************************| ${String(body.length).padStart(5)}  0:00:00 ETA\nwritten to stdout\n`,
          );
        continue;
      }
      if (given.value('O') === null && os.files.exists(target)) {
        yield* os.complain(`wget: can't open '${target}': File exists\n`);
        return 1;
      }
      os.files.write(target, body);
      if (!quiet)
        yield* os.complain(
          `saving to '${target}'\n${target.slice(0, 20).padEnd(20)} 100% |********************************| ${String(body.length).padStart(5)}  0:00:00 ETA\n'${target}' saved\n`,
        );
    }
    return 0;
  },
);
