import { expect, it } from 'vitest';
import { FileSystem } from '../FileSystem.ts';
import { imageFiles } from '../images/imageFiles.ts';
import { TestBox } from '../TestBox.ts';

const boxOf = (name: string, step: string) =>
  new TestBox({ files: new FileSystem([imageFiles(`library/${name}`, 0, 4e6, 0, step)], () => 0) });

it('adds a user of its own for an app, as Dockerfiles on Alpine do', () => {
  const box = boxOf('alpine', 'ADD alpine-minirootfs-3.24.2-x86_64.tar.gz /');
  const script = 'addgroup -S app && adduser -S -G app -H app && id app && tail -1 /etc/passwd';
  expect(box.sh(script).stdout).toBe(
    'uid=100(app) gid=100(app) groups=100(app)\napp:x:100:100::/home/app:/sbin/nologin\n',
  );
  expect(box.sh('adduser -D bob; id -u bob; ls -d /home/bob; adduser -D bob')).toEqual({
    stdout: '1000\n/home/bob\n',
    stderr: "adduser: user 'bob' in use\n",
    exitCode: 1,
  });
  expect(box.sh("su bob -c 'id -un; echo $HOME'; su nope")).toEqual({
    stdout: 'bob\n/home/bob\n',
    stderr: 'su: unknown user nope\n',
    exitCode: 1,
  });
});

it('adds one on Debian', () => {
  const box = boxOf('debian', "debian.sh 'bookworm' slim variant");
  const script = 'groupadd -r app && useradd -r -g app app && useradd -m bob && id app && id bob';
  expect(box.sh(script).stdout).toBe(
    'uid=100(app) gid=100(app) groups=100(app)\nuid=1000(bob) gid=1000(bob) groups=1000(bob)\n',
  );
});
