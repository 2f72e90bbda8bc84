import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { accountFiles } from './accountFiles.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

const { rows, add, change, remove, freeId } = accountFiles;

interface NewUser {
  readonly name: string;
  readonly uid: string | null;
  readonly group: string | null;
  readonly home: string;
  readonly shell: string;
  readonly comment: string;
  readonly isSystem: boolean;
  readonly makesHome: boolean;
}

const has = (os: Os, kind: 'passwd' | 'group', name: string) =>
  rows(os, kind).some(([one]) => one === name);
const gidOf = (os: Os, name: string) =>
  rows(os, 'group').find(([one, , id]) => one === name || id === name)?.[2] ?? null;

function addUser(os: Os, user: NewUser): void {
  const uid = user.uid ?? String(freeId(os, 'passwd', user.isSystem));
  let gid = user.group === null ? null : gidOf(os, user.group);
  if (gid === null && !user.isSystem) {
    const isFree = !rows(os, 'group').some(([, , id]) => id === uid);
    gid = isFree ? uid : String(freeId(os, 'group', false));
    add(os, 'group', [user.name, 'x', gid, '']);
  }
  const { name, comment, home, shell, makesHome } = user;
  // Without a group of their own, accounts of the system are nobody's.
  add(os, 'passwd', [name, 'x', uid, gid ?? '65533', comment, home, shell]);
  if (!makesHome || os.files.exists(home)) return;
  os.kernel.spec.files.makeDirectories(home);
  os.files.change(home, { uid: Number(uid), gid: Number(gid ?? 65533) });
}

function join(os: Os, group: string, name: string): void {
  change(os, 'group', group, ([one = '', x = 'x', id = '', members = '']) => {
    const all = members.split(',').filter(Boolean);
    return [one, x, id, (all.includes(name) ? all : [...all, name]).join(',')];
  });
}

function* refuse(os: Os, words: string, status = 1): Run<number> {
  yield* os.complain(`${os.name}: ${words}\n`);
  return status;
}

/** busybox's `adduser`, `addgroup` and their opposites (as Alpine has them), and shadow's `useradd` and the like. */
export const accountPrograms: Readonly<Record<string, Program>> = {
  adduser: applet(
    'h:g:s:G:SDHu:k:,home=h,gecos=g,shell=s,ingroup=G,system=S,disabled-password=D,empty-password=D,no-create-home=H,uid=u,group=y,quiet=q,comment=g',
    '[OPTIONS] USER [GROUP]',
    function* (os, given) {
      const [name, group] = given.rest;
      if (name === undefined) throw new UsageError();
      if (group !== undefined) {
        if (!has(os, 'passwd', name)) return yield* refuse(os, `unknown user ${name}`);
        if (!has(os, 'group', group)) return yield* refuse(os, `unknown group ${group}`);
        join(os, group, name);
        return 0;
      }
      if (has(os, 'passwd', name)) return yield* refuse(os, `user '${name}' in use`);
      const asked = given.value('G');
      if (asked !== null && gidOf(os, asked) === null)
        return yield* refuse(os, `unknown group ${asked}`);
      const isSystem = given.has('S');
      addUser(os, {
        name,
        uid: given.value('u'),
        group: asked,
        home: given.value('h') ?? `/home/${name}`,
        shell: given.value('s') ?? (isSystem ? '/sbin/nologin' : '/bin/sh'),
        comment: given.value('g') ?? '',
        isSystem,
        makesHome: !given.has('H'),
      });
      return 0;
    },
  ),
  addgroup: applet('g:S,gid=g,system=S', '[-g GID] [-S] [USER] GROUP', function* (os, given) {
    const [first, second] = given.rest;
    if (first === undefined) throw new UsageError();
    if (second !== undefined) {
      if (!has(os, 'passwd', first)) return yield* refuse(os, `unknown user ${first}`);
      if (!has(os, 'group', second)) return yield* refuse(os, `unknown group ${second}`);
      join(os, second, first);
      return 0;
    }
    if (has(os, 'group', first)) return yield* refuse(os, `group '${first}' in use`);
    const gid = given.value('g') ?? String(freeId(os, 'group', given.has('S')));
    add(os, 'group', [first, 'x', gid, '']);
    return 0;
  }),
  deluser: applet(',remove-home=r', '[--remove-home] USER', function* (os, given) {
    const [name] = given.rest;
    if (name === undefined) throw new UsageError();
    if (!remove(os, 'passwd', name)) return yield* refuse(os, `unknown user ${name}`);
    remove(os, 'group', name);
    return 0;
  }),
  delgroup: applet('', '[USER] GROUP', function* (os, given) {
    const name = given.rest.at(-1);
    if (name === undefined) throw new UsageError();
    return remove(os, 'group', name) ? 0 : yield* refuse(os, `unknown group ${name}`);
  }),
  useradd: applet(
    'mMrUNu:g:G:d:s:c:b:e:k:p:lo,create-home=m,no-create-home=M,system=r,user-group=U,no-user-group=N,uid=u,gid=g,groups=G,home-dir=d,shell=s,comment=c',
    '[options] LOGIN',
    function* (os, given) {
      const [name] = given.rest;
      if (name === undefined) throw new UsageError();
      if (has(os, 'passwd', name)) return yield* refuse(os, `user '${name}' already exists`, 9);
      const asked = given.value('g');
      const others = (given.value('G') ?? '').split(',').filter(Boolean);
      const missing = [...(asked === null ? [] : [asked]), ...others].find(
        (group) => gidOf(os, group) === null,
      );
      if (missing !== undefined) return yield* refuse(os, `group '${missing}' does not exist`, 6);
      addUser(os, {
        name,
        uid: given.value('u'),
        group: asked,
        home: given.value('d') ?? `/home/${name}`,
        shell: given.value('s') ?? '/bin/sh',
        comment: given.value('c') ?? '',
        isSystem: given.has('r') && asked !== null,
        makesHome: given.has('m'),
      });
      for (const group of others) join(os, group, name);
      return 0;
    },
  ),
  groupadd: applet('rfg:o,system=r,force=f,gid=g', '[options] GROUP', function* (os, given) {
    const [name] = given.rest;
    if (name === undefined) throw new UsageError();
    if (has(os, 'group', name))
      return given.has('f') ? 0 : yield* refuse(os, `group '${name}' already exists`, 9);
    const gid = given.value('g') ?? String(freeId(os, 'group', given.has('r')));
    add(os, 'group', [name, 'x', gid, '']);
    return 0;
  }),
  usermod: applet('aG:s:d:,append=a,groups=G,shell=s', '[options] LOGIN', function* (os, given) {
    const [name] = given.rest;
    if (name === undefined) throw new UsageError();
    if (!has(os, 'passwd', name)) return yield* refuse(os, `user '${name}' does not exist`, 6);
    for (const group of (given.value('G') ?? '').split(',').filter(Boolean)) {
      if (!has(os, 'group', group)) return yield* refuse(os, `group '${group}' does not exist`, 6);
      join(os, group, name);
    }
    const shell = given.value('s');
    if (shell !== null) change(os, 'passwd', name, (fields) => [...fields.slice(0, 6), shell]);
    return 0;
  }),
};
