import { accounts } from '../kernel/accounts.ts';
import { applet } from './applet.ts';

export const whoami = applet('', '', function* (os) {
  const name = accounts.userName(os.kernel.spec.files, os.uid);
  if (name === null) {
    yield* os.complain(`whoami: unknown uid ${os.uid}\n`);
    return 1;
  }
  yield* os.print(`${name}\n`);
  return 0;
});
