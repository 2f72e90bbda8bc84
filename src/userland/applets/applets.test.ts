import { describe, expect, it } from 'vitest';
import { FileSystem } from '../FileSystem.ts';
import { imageFiles } from '../images/imageFiles.ts';
import { TestBox } from '../TestBox.ts';
import recordedApplets from './recordedApplets.json';

const sh = (script: string) => new TestBox().sh(script);

// What busybox-static 1.35.0 of Debian did with each: `sh -c SCRIPT`, no standard input.
const recorded = recordedApplets as [string, string, string, number][];

it.each(recorded)('do what busybox did: %s', (script, stdout, stderr, exitCode) => {
  expect(sh(script)).toEqual({ stdout, stderr, exitCode });
});

it("speak in GNU's words in a Debian image, and in busybox's elsewhere", () => {
  const layer = imageFiles('library/debian', 0, 74_000_000, 0, "debian.sh 'bookworm'");
  const debian = new TestBox({ files: new FileSystem([layer], () => 0) });
  const script = 'ls /nope; cat /nope; rm /nope; mkdir /etc; diff /etc/passwd /etc/group | head -1';
  const { said } = debian.start(['bash', '-c', script]);
  debian.pass(1000);
  expect(said).toEqual({
    stdout: '1,6c1,6\n',
    stderr:
      "ls: cannot access '/nope': No such file or directory\ncat: /nope: No such file or directory\n" +
      "rm: cannot remove '/nope': No such file or directory\nmkdir: cannot create directory '/etc': File exists\n",
  });
  expect(sh('ls /nope; rm /nope').stderr).toBe(
    "ls: /nope: No such file or directory\nrm: can't remove '/nope': No such file or directory\n",
  );
});

describe('grep, sed, expr', () => {
  it.each([
    ["echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | grep -E '(a+)+$b'; echo $?", '1\n'],
    ["printf 'one\\ntwo\\n' | grep -n 'w'", '2:two\n'],
    ["echo 'cat concat cat' | grep -ow cat", 'cat\ncat\n'],
    ["printf 'ab\\nabc\\n' | grep -x 'ab'", 'ab\n'],
    ["echo a.b | grep -F 'a.b'", 'a.b\n'],
    ["echo axb | grep -cF 'a.b'", '0\n'],
    ["echo CAFÉ | grep -i 'é'", 'CAFÉ\n'],
    ["echo abab | sed 's/ab/x/2'", 'abx\n'],
    ["echo aaaa | sed 's/a/x/2g'", 'axxx\n'],
    ["echo a-b | sed 's/\\(.\\)-\\(.\\)/\\2-\\1 &/'", 'b-a a-b\n'],
    ["echo baaac | sed 's/a*/x/g'", 'xbxcx\n'],
    ["echo hello | sed -E 's/(.)\\1/L/'", 'heLo\n'],
    ["expr abc : 'a.'", '2\n'],
    ["expr v1.22 : 'v\\([0-9]*\\)'", '1\n'],
  ])('%s', (script, expected) => {
    expect(sh(script).stdout).toBe(expected);
  });

  it('says what is no expression', () => {
    expect(sh("echo a | grep '\\(a'")).toMatchObject({
      exitCode: 2,
      stderr: "grep: bad regex '\\(a': Invalid preceding regular expression\n",
    });
    expect(sh("sed 's/[/x/' /etc/passwd").exitCode).toBe(1);
  });
});

describe('mv and cp', () => {
  it('move no directory into itself, whatever it is called', () => {
    const refused = "mv: can't rename '/d': Invalid argument\n";
    expect(sh('mkdir /d; mv /d /d/e')).toMatchObject({ exitCode: 1, stderr: refused });
    expect(sh('mkdir /d; ln -s /d /l; mv /d /l/e')).toMatchObject({ stderr: refused });
    expect(sh('mkdir /d; mv /d /d; ls -d /d').stdout).toBe('/d\n');
  });

  it('copy no directory into itself', () => {
    const refused = "cp: recursion detected, omitting directory '/d/e'\n";
    expect(sh('mkdir /d; ln -s /d /l; cp -r /d /l/e').stderr).toBe(refused);
  });

  it('give a directory another name with all in it', () => {
    const script = 'mkdir -p /d/e; echo x > /d/e/f; mv /d /g; cat /g/e/f; ls -d /d';
    expect(sh(script)).toMatchObject({ stdout: 'x\n', exitCode: 1 });
  });

  it('replace a file, and no directory that is not empty', () => {
    expect(sh('echo a > /a; echo b > /b; mv /a /b; cat /b').stdout).toBe('a\n');
    expect(sh('mkdir -p /a /b/a/x; mv /a /b').stderr).toBe(
      "mv: can't rename '/a': Directory not empty\n",
    );
  });

  it('move to another mount by copying', () => {
    const box = new TestBox();
    box.files.mount({ target: '/mnt', files: new Map(), isReadOnly: false, type: 'ext4' });
    expect(box.sh('mkdir -p /d/e; echo x > /d/e/f; mv /d /mnt; cat /mnt/d/e/f').stdout).toBe('x\n');
    expect(box.files.exists('/d')).toBe(false);
  });
});

describe('stty', () => {
  it.each([
    ['stty size', '24 80\r\n', 0],
    ['stty rows 10; stty size', '10 80\r\n', 0],
    ['stty size </dev/null', 'stty: standard input: Inappropriate ioctl for device\r\n', 1],
    ['stty rows', 'stty: rows requires an argument\r\n', 1],
    ['stty foo', "stty: invalid number 'foo'\r\n", 1],
    ['stty -foo', "stty: invalid argument '-foo'\r\n", 1],
  ])('%s', (script, stdout, exitCode) => {
    expect(new TestBox().sh(script, { tty: true, hasStdin: true })).toEqual({
      stdout,
      stderr: '',
      exitCode,
    });
  });

  it('turns the echo off for who asks for a password', () => {
    const box = new TestBox();
    const script = 'stty -echo; read word; stty echo; echo "[$word]"';
    const { process, said } = box.start(['sh', '-c', script], { tty: true, hasStdin: true });
    box.pass(100);
    process.write(new TextEncoder().encode('secret\r'));
    box.pass(100);
    expect(said.stdout).toBe('[secret]\r\n');
  });
});

describe('open files', () => {
  it.each([
    ['echo abc > /g; exec 4< /g; mv /g /h; cat <&4', 'abc\n'],
    ['echo abc > /g; exec 4< /g; rm /g; cat <&4', 'abc\n'],
    ['exec 4> /log; echo 1 >&4; mv /log /old; echo 2 >&4; cat /old', '1\n2\n'],
  ])('%s', (script, expected) => {
    expect(sh(script).stdout).toBe(expected);
  });
});

describe('large files', () => {
  it('cost what was put into them', () => {
    const script =
      'dd if=/dev/zero of=/big bs=64M count=20 status=none; echo x >> /big; stat -c %s /big; tail -c 2 /big; wc -c < /big';
    expect(sh(script)).toMatchObject({ stdout: '1342177282\nx\n1342177282\n', exitCode: 0 });
  });

  it('end where the disk is full, and can be removed', () => {
    const files = new FileSystem([imageFiles('library/busybox', 0, 1984361)], () => 0, {
      hasRoom: (writtenBytes) => writtenBytes <= 100 * 2 ** 20,
    });
    const box = new TestBox({ files });
    expect(box.sh('dd if=/dev/zero of=/big bs=1M count=200')).toMatchObject({
      exitCode: 1,
      stderr: "dd: error writing '/big': No space left on device\n",
    });
    expect(files.writtenBytes).toBe(100 * 2 ** 20);
    expect(box.sh('rm /big; dd if=/dev/zero of=/b bs=1M count=90 status=none').exitCode).toBe(0);
  });
});
