import { expect, test } from 'vitest';
import { createDockerShell } from '../cli/createDockerShell.ts';
import type { VirtualClock } from '../userland/VirtualClock.ts';
import { TerminalSession } from './TerminalSession.ts';

const names = {
  containers: ['web', 'worker'],
  images: ['nginx:latest'],
  registry: ['redis'],
  networks: ['bridge'],
  files: ['Dockerfile'],
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

function opened() {
  const { clock, leap } = leapingClock();
  const door = () => Promise.resolve(new Response('', { status: 404 }));
  const shell = createDockerShell({ door, clock, random: () => 0.5 });
  shell.files.makeDirectory('/root/shop', {});
  let text = '';
  const session = new TerminalSession(
    shell,
    () => names,
    (written) => (text += written),
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

test.each([
  ['docker pu\tx', 'docker pux'],
  ['docker pul\t', 'docker pull '],
  ['docker stop we\t', 'docker stop web '],
  ['docker run --detach-k\t', 'docker run --detach-keys '],
  ['docker run -d ngi\t', 'docker run -d nginx:latest '],
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
  expect(shown()).toContain('web  worker');
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
    () => undefined,
    (said) => (said.includes('denied') ? '(a remark)' : ''),
  );
  session.begin();
  session.input('echo access denied\r');
  leap();
  session.input('echo fine\r');
  leap();
  expect(text.match(/\(a remark\)/g)).toHaveLength(1);
});
