import { accounts } from '../kernel/accounts.ts';
import { findProgram } from '../kernel/findProgram.ts';
import { userOf } from '../kernel/userOf.ts';
import { applet } from './applet.ts';

/** `su [-] [-c COMMAND] [-s SHELL] [USER]`: a shell as somebody else, for root without a password. */
export const su = applet(
  'lmpc:s:,login=l,command=c,shell=s',
  '[-lmp] [-s SH] [-] [USER [FILE ARGS]]',
  function* (os, given) {
    const words = given.rest.filter((word) => word !== '-');
    const isLogin = given.has('l') || given.rest.includes('-');
    const [name = 'root'] = words;
    const { files } = os.kernel.spec;
    const account = accounts.users(files).find((one) => one.name === name);
    if (!account && name !== 'root') {
      yield* os.complain(
        os.isGnu ? `su: user ${name} does not exist\n` : `su: unknown user ${name}\n`,
      );
      return 1;
    }
    if (os.uid !== 0) {
      yield* os.complain('su: must be suid to work properly\n');
      return 1;
    }
    const { uid, gid, groups, home } = userOf(files, name);
    const shell = given.value('s') ?? account?.shell ?? '/bin/sh';
    const command = given.value('c');
    const args = [isLogin ? `-${shell.split('/').at(-1) ?? 'sh'}` : shell];
    if (command !== null) args.push('-c', command);
    const found = findProgram(os, shell, [...args, ...words.slice(1)]);
    Object.assign(os, { uid, gid, groups });
    os.env.set('HOME', home);
    os.env.set('SHELL', shell);
    if (uid !== 0) for (const key of ['USER', 'LOGNAME']) os.env.set(key, name);
    if (isLogin) os.cwd = home;
    return yield* os.become(found.program, found.args);
  },
);
