import { applet } from './applet.ts';

export const hostname = applet('sifdF:', '[-sidf] [HOSTNAME | -F FILE]', function* (os, given) {
  const { spec } = os.kernel;
  if (given.rest.length > 0) {
    yield* os.complain('hostname: sethostname: Operation not permitted\n');
    return 1;
  }
  const address = spec.network.interfaces.find(({ name }) => name !== 'lo')?.address ?? '127.0.0.1';
  if (given.has('i')) yield* os.print(`${address}\n`);
  else yield* os.print(`${given.has('s') ? (spec.hostname.split('.')[0] ?? '') : spec.hostname}\n`);
  return 0;
});
