import { accounts } from '../kernel/accounts.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { treePaths } from './treePaths.ts';

/** `chown`, and `chgrp` under its own name. */
export const chown = applet('+Rhcvf', '[-Rhcvf] USER[:[GRP]] FILE...', function* (os, given) {
  const [owner, ...paths] = given.rest;
  if (owner === undefined || paths.length === 0) throw new UsageError();
  const { files } = os.kernel.spec;
  const [user = '', group = ''] = os.name === 'chgrp' ? ['', owner] : owner.split(/[:.]/);
  const uid = /^\d+$/.test(user)
    ? Number(user)
    : accounts.users(files).find((one) => one.name === user)?.uid;
  const gid = /^\d+$/.test(group)
    ? Number(group)
    : accounts.groups(files).find((one) => one.name === group)?.gid;
  if (user && uid === undefined) {
    yield* os.complain(`${os.name}: unknown user ${user}\n`);
    return 1;
  }
  if (group && gid === undefined) {
    yield* os.complain(`${os.name}: unknown group ${group}\n`);
    return 1;
  }
  const change = {
    ...(user && uid !== undefined ? { uid } : {}),
    ...(group && gid !== undefined ? { gid } : {}),
  };
  let status = 0;
  for (const top of paths) {
    for (const path of given.has('R') ? treePaths(os, top) : [top]) {
      try {
        os.files.change(path, change);
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* os.complain(`${os.name}: ${path}: ${reason}\n`);
        status = 1;
      }
    }
  }
  return status;
});
