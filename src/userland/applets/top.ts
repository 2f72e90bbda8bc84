import { applet } from './applet.ts';

const isNumber = /^-?\d+(?:\.\d*)?$/;

export const top = applet('bn:d:', '[-b] [-n COUNT] [-d SECONDS]', function* (os, given) {
  const { spec } = os.kernel;
  for (const letter of ['n', 'd']) {
    const word = given.value(letter);
    if (word === null || isNumber.test(word)) continue;
    yield* os.complain(`top: invalid number '${word.replace(/^-/, '')}'\n`);
    return 1;
  }
  const count = Number(given.value('n') ?? Infinity);
  const delayMs = Number(given.value('d') ?? 5) * 1000;
  const isScreen = os.open.get(1)?.kind === 'terminal' && !given.has('b');
  let before = new Map<number, number>();
  for (let turn = 0; turn < count; turn += 1) {
    if (turn > 0) yield* os.sleep(delayMs);
    const kilobytes = (bytes: number) => Math.round(bytes / 1024);
    const used = os.kernel.memoryBytes;
    const lines = [
      `Mem: ${kilobytes(used)}K used, ${kilobytes(spec.hostMemoryBytes - used)}K free, 0K shrd, 0K buff, 0K cached`,
      'CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq',
      `Load average: 0.00 0.00 0.00 1/${os.kernel.all.length} ${os.pid}`,
      '  PID  PPID USER     STAT   VSZ %VSZ %CPU COMMAND',
    ];
    for (const info of os.kernel.infos()) {
      const percent = Math.round(
        (100 * (info.cpuMs - (before.get(info.pid) ?? info.cpuMs))) / delayMs / spec.cpus,
      );
      const share = Math.round((100 * info.memoryBytes) / spec.hostMemoryBytes);
      lines.push(
        `${String(info.pid).padStart(5)} ${String(info.parentPid).padStart(5)} ${info.user.padEnd(8)} ${info.pid === os.pid ? 'R' : 'S'} ${String(kilobytes(info.memoryBytes)).padStart(8)} ${String(share).padStart(3)}% ${String(percent).padStart(3)}% ${info.args.join(' ')}`,
      );
    }
    before = new Map(os.kernel.infos().map(({ pid, cpuMs }) => [pid, cpuMs]));
    yield* os.print((isScreen ? '\x1b[H\x1b[J' : '') + lines.map((line) => `${line}\n`).join(''));
  }
  return 0;
});
