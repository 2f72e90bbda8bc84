import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

export const nslookup = applet(
  't:',
  '[-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]',
  function* (os, given) {
    const [host] = given.rest;
    if (host === undefined) throw new UsageError();
    const server =
      /^nameserver\s+(\S+)/m.exec(
        os.files.exists('/etc/resolv.conf') ? os.files.text('/etc/resolv.conf') : '',
      )?.[1] ?? '127.0.0.1';
    yield* os.print(`Server:\t\t${server}\nAddress:\t${server}:53\n\n`);
    const address = os.kernel.spec.network.resolve(host);
    if (address === null) {
      yield* os.print(`** server can't find ${host}: NXDOMAIN\n\n`);
      return 1;
    }
    yield* os.print(`Non-authoritative answer:\nName:\t${host}\nAddress: ${address}\n\n`);
    return 0;
  },
);
