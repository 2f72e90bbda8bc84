import { accounts } from '../kernel/accounts.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { treePaths } from './treePaths.ts';
import { sayProblem } from './sayProblem.ts';

/** `chown`, and `chgrp` under its own name. */
export const chown = applet(
  '+RhLHPcvf,recursive=R',
  '[-RhLHPcvf]... USER[:[GRP]] FILE...',
  function* (os, given) {
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
      const words = group ? `unknown user/group ${owner}` : `unknown user ${user}`;
      yield* os.complain(`${os.name}: ${os.isGnu ? `invalid user: '${owner}'` : words}\n`);
      return 1;
    }
    if (group && gid === undefined) {
      const words = user ? `unknown user/group ${owner}` : `unknown group ${group}`;
      yield* os.complain(`${os.name}: ${os.isGnu ? `invalid group: '${owner}'` : words}\n`);
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
          yield* sayProblem(os, path, `cannot access '${path}'`, reason);
          status = 1;
        }
      }
    }
    return status;
  },
);
