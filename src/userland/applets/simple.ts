import { errorWords } from '../kernel/errorWords.ts';
import type { Program } from '../kernel/Program.ts';

/** Applets of a line or two. */
export const simple = {
  *true() {
    return 0;
  },
  *false() {
    return 1;
  },
  *pwd(os) {
    yield* os.print(`${os.cwd}\n`);
    return 0;
  },
  *nproc(os) {
    yield* os.print(`${os.kernel.spec.cpus}\n`);
    return 0;
  },
  *sync() {
    return 0;
  },
  *clear(os) {
    yield* os.print('\x1b[H\x1b[J');
    return 0;
  },
  *reset(os) {
    yield* os.print('\x1bc');
    return 0;
  },
  *tty(os) {
    const isTerminal = os.open.get(0)?.kind === 'terminal';
    yield* os.print(isTerminal ? '/dev/pts/0\n' : 'not a tty\n');
    return isTerminal ? 0 : 1;
  },
  *usleep(os) {
    const word = os.args[1] ?? '';
    if (!/^\d+$/.test(word)) {
      yield* os.complain(`usleep: invalid number '${word}'\n`);
      return 1;
    }
    yield* os.sleep(Number(word) / 1000);
    return 0;
  },
  *dirname(os) {
    const path = (os.args[1] ?? '').replace(/\/+$/, '');
    const at = path.lastIndexOf('/');
    yield* os.print(`${at < 0 ? '.' : path.slice(0, at) || '/'}\n`);
    return 0;
  },
  *basename(os) {
    const [path = '', suffix = ''] = os.args.slice(1);
    const name = path.split('/').filter(Boolean).at(-1) ?? (path ? '/' : '');
    const isCut = suffix !== '' && name.endsWith(suffix) && name !== suffix;
    yield* os.print(`${isCut ? name.slice(0, -suffix.length) : name}\n`);
    return 0;
  },
  *uptime(os) {
    const at = new Date(os.nowMs).toISOString().slice(11, 19);
    const minutes = Math.floor(os.kernel.spec.clock.nowMs / 60000);
    yield* os.print(` ${at} up ${minutes} min,  0 users,  load average: 0.00, 0.00, 0.00\n`);
    return 0;
  },
  *vi(os) {
    yield* os.complain(
      `${os.name}: the editor is not simulated; write files with echo, cat or sed\n`,
    );
    return 1;
  },
  *mktemp(os) {
    const isDirectory = os.args.includes('-d');
    const letters = Array.from(
      { length: 6 },
      () => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ'[Math.floor(os.kernel.spec.random() * 36)] ?? 'x',
    );
    const path = `/tmp/tmp.${letters.join('')}`;
    if (isDirectory) os.files.makeDirectory(path, 0o700);
    else os.files.write(path, '', 0o600);
    yield* os.print(`${path}\n`);
    return 0;
  },
  *mount(os) {
    if (os.args.length > 1) {
      yield* os.complain('mount: permission denied (are you root?)\n');
      return 1;
    }
    for (const line of os.files.text('/proc/self/mounts').split('\n').filter(Boolean)) {
      const [source = '', target = '', type = '', options = ''] = line.split(' ');
      yield* os.print(`${source} on ${target} type ${type} (${options})\n`);
    }
    return 0;
  },
  *readlink(os) {
    const follows = os.args.includes('-f') || os.name === 'realpath';
    let status = 0;
    for (const path of os.args.slice(1).filter((word) => !word.startsWith('-'))) {
      try {
        if (follows) {
          const real = os.kernel.spec.files.realPath(os.files.absolute(path));
          if (os.name === 'realpath') os.files.stat(path);
          yield* os.print(`${real}\n`);
          continue;
        }
        const node = os.files.stat(path, false);
        if (node.kind === 'symlink') yield* os.print(`${node.target}\n`);
        else status = 1;
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        if (os.name === 'realpath') yield* os.complain(`realpath: ${path}: ${reason}\n`);
        status = 1;
      }
    }
    return status;
  },
  *which(os) {
    let status = 0;
    for (const name of os.args.slice(1)) {
      const found = (os.env.get('PATH') ?? '')
        .split(':')
        .map((directory) => `${directory}/${name}`)
        .find((path) => os.files.exists(path) && !os.files.isDirectory(path));
      if (found) yield* os.print(`${found}\n`);
      else status = 1;
    }
    return status;
  },
} satisfies Record<string, Program>;
