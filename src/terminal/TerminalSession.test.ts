import { expect, test } from 'vitest';
import { createDockerShell } from '../cli/createDockerShell.ts';
import type { VirtualClock } from '../userland/VirtualClock.ts';
import { TerminalSession } from './TerminalSession.ts';

const names = {
  containers: ['web', 'worker'],
  images: ['nginx:latest'],
  registry: ['redis'],
  networks: ['bridge'],
  volumes: ['data'],
  registryTags: ['redis:8', 'redis:latest', 'node:22-slim'],
  programs: ['cat', 'docker', 'echo'],
  filesIn: (directory: string) =>
    ({ '/root/shop': ['.dockerignore', 'Dockerfile', 'src/'], '/root/shop/src': ['a.js', 'b.js'] })[
      directory
    ] ?? [],
};

/** A clock that leaps from one thing to the next when told to. */
function leapingClock() {
  const timers: { at: number; act: () => void }[] = [];
  const clock = {
    epochMs: 0,
    nowMs: 0,
    after(delayMs: number, act: () => void) {
      const timer = { at: clock.nowMs + delayMs, act };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
  };
  const leap = () => {
    timers.sort((a, b) => a.at - b.at);
    // A day is enough: the computer itself never ends.
    while ((timers[0]?.at ?? Infinity) < clock.nowMs + 86_400_000) {
      const next = timers.shift();
      if (!next) break;
      clock.nowMs = Math.max(clock.nowMs, next.at);
      next.act();
      timers.sort((a, b) => a.at - b.at);
    }
  };
  return { clock: clock as VirtualClock, leap };
}

function opened(parts: ConstructorParameters<typeof TerminalSession>[3] = {}) {
  const { clock, leap } = leapingClock();
  const door = () => Promise.resolve(new Response('', { status: 404 }));
  const shell = createDockerShell({ door, clock, random: () => 0.5 });
  shell.files.makeDirectory('/root/shop', {});
  let text = '';
  const session = new TerminalSession(
    shell,
    () => names,
    (written) => (text += written),
    parts,
  );
  session.begin();
  text = '';
  // What is left on the screen matters here, not how it is drawn.
  const shown = () => text.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '').replaceAll('\r', '');
  return { session, leap, shown };
}

test('a line is run at Enter, and the next prompt follows what it printed', () => {
  const { session, leap, shown } = opened();
  session.input('echo hello\r');
  expect(session.running).toBe('echo hello');
  leap();
  expect(session.running).toBe('');
  expect(shown()).toMatch(/\nhello\n\$ $/);
});

test('a command is told its exit code, and the directory is kept for the next', async () => {
  const { session, leap, shown } = opened();
  const codes = Promise.all([session.type('cd /tmp'), session.type('pwd'), session.type('false')]);
  leap();
  expect(await codes).toEqual([0, 0, 1]);
  expect(shown()).toContain('\n/tmp\n');
});

test('up brings back what was typed, and Ctrl-C leaves a line', () => {
  const { session, leap, shown } = opened();
  session.input('echo one\r');
  leap();
  session.input('half\x03');
  expect(shown()).toMatch(/half\^C\n\$ $/);
  session.input('\x1b[A');
  session.input('\r');
  leap();
  expect(shown().match(/\none\n/g)).toHaveLength(2);
});

test('lines of an earlier session are found above those of this one, and all are kept', () => {
  const kept: (readonly string[])[] = [];
  const { session, leap, shown } = opened({
    keptLines: ['echo old'],
    onHistory: (lines) => kept.push([...lines]),
  });
  session.input('echo new\r');
  leap();
  for (const key of ['\x1b[A', '\x1b[A', 'er\r']) session.input(key);
  leap();
  expect(shown()).toMatch(/\nolder\n\$ $/);
  expect(kept.at(-1)).toEqual(['echo old', 'echo new', 'echo older']);
});

test.each([
  ['docker pu\tx', 'docker pux'],
  ['docker pul\t', 'docker pull '],
  ['docker stop we\t', 'docker stop web '],
  ['docker run --detach-k\t', 'docker run --detach-keys '],
  ['docker run -d ngi\t', 'docker run -d nginx '],
  ['docker run nginx:\t', 'docker run nginx:latest '],
  ['docker run nod\t', 'docker run node:22-slim '],
  ['docker run --name we\tx', 'docker run --name wex'],
  ['docker run --network br\t', 'docker run --network bridge '],
  ['docker run -v da\t', 'docker run -v data:'],
  ['docker run nginx we\tx', 'docker run nginx wex'],
  ['docker rmi redi\tx', 'docker rmi redix'],
  ['docker cp we\t', 'docker cp web:'],
  ['docker logs -f we\t', 'docker logs -f web '],
  ['docker volume rm da\t', 'docker volume rm data '],
  ['cat Do\t', 'cat Dockerfile '],
  ['cat .d\t', 'cat .dockerignore '],
  ['cat s\ta\t', 'cat src/a.js '],
  ['cd src; cat x | doc\t', 'cd src; cat x | docker '],
  ['docker network connect bri\t', 'docker network connect bridge '],
])('Tab: %j', (typed, line) => {
  const { session, shown } = opened();
  session.input(typed);
  expect(shown()).toContain(`$ ${line}`);
});

test('between several names Tab lists them', () => {
  const { session, shown } = opened();
  session.input('docker stop w\t');
  session.input('\t');
  expect(shown()).toContain('web     worker');
});

test('many names are listed in columns, as wide as the terminal', () => {
  const { session, shown } = opened();
  session.resize(30, 24);
  session.input('docker network \t');
  expect(shown()).toContain('\nconnect     ls\ncreate      prune\ndisconnect  rm\ninspect\n');
});

test('Ctrl-C ends what runs', () => {
  const { session, leap, shown } = opened();
  session.input('sleep 1000\r');
  session.input('\x03');
  leap();
  expect(session.running).toBe('');
  expect(shown()).toContain('^C');
});

test('variables and functions stay from line to line', async () => {
  const { session, leap, shown } = opened();
  void session.type('x=5; f() { echo "<$x>"; }');
  void session.type('export y=6');
  void session.type('f; sh -c "echo [\\$y]"; false');
  const code = session.type('echo $?');
  leap();
  expect(await code).toBe(0);
  expect(shown()).toContain('\n<5>\n[6]\n');
  expect(shown()).toMatch(/\n1\n\$ $/);
});

test('what is not finished goes on in the next line, and Ctrl-C gives it up', () => {
  const { session, leap, shown } = opened();
  session.input('cat <<EOF\r');
  leap();
  expect(shown()).toMatch(/\n> $/);
  session.input('one\r');
  leap();
  session.input('EOF\r');
  leap();
  expect(shown()).toMatch(/\none\n\$ $/);
  session.input('echo "open\r');
  leap();
  session.input('\x03');
  session.input('echo shut\r');
  leap();
  expect(shown()).toMatch(/> \^C\n[^>]*echo shut\nshut\n\$ $/);
});

test('after exit, the next line has a shell again', async () => {
  const { session, leap } = opened();
  const codes = Promise.all([session.type('x=1; exit 3'), session.type('test -z "$x"')]);
  leap();
  expect(await codes).toEqual([3, 0]);
});

test('Ctrl-C breaks off a loop, of programs and of the shell’s own', () => {
  const { session, leap, shown } = opened();
  session.input('while true; do sleep 100000; done\r');
  leap();
  session.input('\x03');
  leap();
  expect(session.running).toBe('');
  expect(shown()).toMatch(/\^C\n+\$ $/);
});

test('the simulator remarks on what a command said, after it', () => {
  const { clock, leap } = leapingClock();
  const door = () => Promise.resolve(new Response('', { status: 404 }));
  const shell = createDockerShell({ door, clock, random: () => 0.5 });
  shell.files.makeDirectory('/root/shop', {});
  let text = '';
  const session = new TerminalSession(
    shell,
    () => names,
    (written) => (text += written),
    { aside: (said) => (said.includes('denied') ? '(a remark)' : '') },
  );
  session.begin();
  session.input('echo access denied\r');
  leap();
  session.input('echo fine\r');
  leap();
  expect(text.match(/\(a remark\)/g)).toHaveLength(1);
});

/** The line at the prompt after these keys. */
function edited(...keys: readonly string[]): string {
  const { session, leap, shown } = opened();
  for (const key of keys) {
    session.input(key);
    leap();
  }
  return /[^\n]*$/.exec(shown())?.[0] ?? '';
}

test.each([
  ['Ctrl-A and Ctrl-E', ['bc', '\x01', 'a', '\x05', 'd'], 'abcd'],
  ['Ctrl-U', ['one two', '\x1b[D', '\x15'], 'o'],
  ['Ctrl-K', ['one two', '\x01', '\x1b[C', '\x0b'], 'o'],
  ['Ctrl-W and Ctrl-Y', ['run --rm', '\x17', '\x19', '\x19'], 'run --rm--rm'],
  ['Alt and arrows', ['ab cd-ef', '\x1b[1;3D', '\x1b[1;3D', 'x', '\x1b[1;3C', 'y'], 'ab xcdy-ef'],
  ['Alt-Backspace', ['ab cd-ef', '\x1b\x7f'], 'ab cd-'],
  ['Alt-.', ['echo a b\r', 'ls ', '\x1b.'], 'ls b'],
  ['Ctrl-R', ['echo one\r', 'echo two\r', '\x12', 'o', '\x12', '\x05', '!'], 'echo one!'],
  ['Ctrl-R given up', ['echo one\r', '\x12', 'o', '\x07', 'x'], 'x'],
])('%s', (_keys, keys, line) => {
  expect(
    edited(...keys)
      .split('$ ')
      .at(-1),
  ).toBe(line);
});

test('Ctrl-R shows what it looks for, and Enter runs what it found', () => {
  const { session, leap, shown } = opened();
  session.input('echo one\r');
  leap();
  for (const key of ['\x12', 'n', 'x']) session.input(key);
  expect(shown()).toContain("(reverse-i-search)`n': echo one");
  expect(shown()).toContain("(failed reverse-i-search)`nx': echo one");
  session.input('\x7f\r');
  leap();
  expect(shown().match(/\none\n/g)).toHaveLength(2);
});

test('what is typed while a command runs waits for the prompt', () => {
  const { session, leap, shown } = opened();
  session.input('sleep 3\r');
  session.input('echo ahead\recho more\recho ha');
  leap();
  session.input('lf');
  expect(shown()).toMatch(/\nahead\n.*\nmore\n.*\$ echo half$/s);
  expect(session.running).toBe('');
});

test('what a command reads is not typed again', () => {
  const { session, leap, shown } = opened();
  session.input('read word; echo "<$word>"\r');
  leap();
  session.input('given\recho next\r');
  leap();
  expect(shown()).toMatch(/<given>\n.*\nnext\n\$ $/s);
});

test('history lists the lines, for grep too; help is the terminal’s own', () => {
  const { clock, leap } = leapingClock();
  const door = () => Promise.resolve(new Response('', { status: 404 }));
  const shell = createDockerShell({ door, clock, random: () => 0.5 });
  shell.files.makeDirectory('/root/shop', {});
  let text = '';
  const write = (written: string) => (text += written);
  const session = new TerminalSession(shell, () => names, write, { help: () => 'What I can do\n' });
  session.begin();
  for (const line of ['echo one', 'help', 'history | grep -n one']) {
    session.input(`${line}\r`);
    leap();
  }
  expect(text).toContain('\r\nWhat I can do\r\n');
  expect(text).toContain('1:    1  echo one\r\n');
});
