import { accounts } from '../kernel/accounts.ts';
import { applet } from './applet.ts';

export const id = applet('ugGnr', '[-ugGnr] [USER]', function* (os, given) {
  const { files } = os.kernel.spec;
  const [name] = given.rest;
  const user = accounts.users(files).find((one) => one.name === name);
  if (name !== undefined && !user) {
    yield* os.complain(`id: unknown user ${name}\n`);
    return 1;
  }
  const uid = user?.uid ?? os.uid;
  const gid = user?.gid ?? os.gid;
  const groups = user
    ? [
        gid,
        ...accounts
          .groups(files)
          .filter((one) => one.members.includes(user.name))
          .map((one) => one.gid),
      ]
    : os.groups.length > 0
      ? os.groups
      : [gid];
  const named = (number: number, text: string | null) =>
    text === null ? String(number) : `${number}(${text})`;
  const plain = (number: number, text: string | null) =>
    given.has('n') ? (text ?? String(number)) : String(number);
  const userName = accounts.userName(files, uid);
  const groupName = (one: number) => accounts.groupName(files, one);
  if (given.has('u')) yield* os.print(`${plain(uid, userName)}\n`);
  else if (given.has('g')) yield* os.print(`${plain(gid, groupName(gid))}\n`);
  else if (given.has('G'))
    yield* os.print(`${groups.map((one) => plain(one, groupName(one))).join(' ')}\n`);
  else {
    const list = groups.map((one) => named(one, groupName(one))).join(',');
    yield* os.print(
      `uid=${named(uid, userName)} gid=${named(gid, groupName(gid))} groups=${list}\n`,
    );
  }
  return 0;
});
